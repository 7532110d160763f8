import { accountRoutes } from './routes/account.ts';
import { actRoutes } from './routes/acts.ts';
import { attachRoutes } from './routes/attach.ts';
import { attachmentDeskRoutes, attachmentStaffRoutes } from './routes/attachment.ts';
import { deskRoutes } from './routes/desk.ts';
import { edevletRoutes } from './routes/edevlet.ts';
import { feedRoutes } from './routes/feed.ts';
import { followRoutes } from './routes/follow.ts';
import { lockRoutes } from './routes/lock.ts';
import { mineRoutes } from './routes/mine.ts';
import { overviewRoutes } from './routes/overview.ts';
import { profileRoutes } from './routes/profile.ts';
import { queueRoutes } from './routes/queue.ts';
import type { Route } from './routes/route.ts';
import { siteRoutes } from './routes/site.ts';
import { staffRoutes } from './routes/staff.ts';
import { submitRoutes } from './routes/submit.ts';
import { verifyRoutes } from './routes/verify.ts';

export type { ApiRoute, PageRoute, Route } from './routes/route.ts';

/**
 * The one table of routes. It feeds the parsing at the edge, `/openapi.json`, the routes in CDK (and so the
 * runner) and the tests. Every route exists twice: as it stands (authority by host) and under `/{authority}`. A
 * function's bundle carries its own part of it and no other.
 */
export const routes = {
  ...siteRoutes,
  ...submitRoutes,
  ...attachRoutes,
  ...attachmentDeskRoutes,
  ...attachmentStaffRoutes,
  ...verifyRoutes,
  ...followRoutes,
  ...mineRoutes,
  ...accountRoutes,
  ...profileRoutes,
  ...edevletRoutes,
  ...feedRoutes,
  ...deskRoutes,
  ...actRoutes,
  ...lockRoutes,
  ...queueRoutes,
  ...overviewRoutes,
  ...staffRoutes,
} as const satisfies Readonly<Record<string, Route>>;

export type RouteId = keyof typeof routes;
