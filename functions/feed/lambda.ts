import { connectTables } from '../../shared/adapters/dynamo.ts';
import { feedFinder } from '../../shared/adapters/feed-store.ts';
import { givenKeyReader, queueReader } from '../../shared/adapters/queue-reader.ts';
import { environments } from '../../shared/contracts/environment.ts';
import { feedRoutes } from '../../shared/contracts/routes/feed.ts';
import { turkishHolidays } from '../../shared/domain/time/holidays.ts';
import { arrivalsThrough } from '../../shared/http/client-address.ts';
import { serve } from '../../shared/http/serve.ts';
import { pageEdge } from '../pages/page-edge.ts';
import { showFeed } from './page.ts';

const environment = environments.feed.parse(process.env);
const tables = connectTables(environment);
const dependencies = {
  find: feedFinder(tables),
  readQueue: queueReader(tables, 500),
  readGiven: givenKeyReader(tables, 500),
  calendar: turkishHolidays,
  siteUrl: ({ id }: { id: string }) => `${environment.PUBLIC_URL.replace(/\/$/, '')}/${id}`,
};

export const handler = serve(
  feedRoutes,
  { calendarFeed: (call) => showFeed(dependencies, call) },
  { ...pageEdge, speaks: 'tr', arrivals: arrivalsThrough(environment) },
);
