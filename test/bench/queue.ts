import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { findPerson, type PersonTerm } from '../../functions/desk/find-person.ts';
import type { Bundles } from '../../infra/bundle.ts';
import { connectTables } from '../../shared/adapters/dynamo.ts';
import { requestFinder } from '../../shared/adapters/find-request.ts';
import { toItem } from '../../shared/adapters/items.ts';
import { encodeRequest } from '../../shared/adapters/request-item.ts';
import { keyFinder } from '../../shared/adapters/search-store.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import type { Request } from '../../shared/domain/request.ts';
import { keysOfTerm, termOf } from '../../shared/domain/search.ts';
import { addDays, dayOf, plusMs } from '../../shared/domain/time/days.ts';
import { authority, newReference, petition, storesOf } from '../shared/adapters/samples.ts';
import { operationsOf, totalOf } from './counting-door.ts';
import { deskCosts } from './desk-pages.ts';
import { multiply } from './fill.ts';
import type { Line, Section } from './report.ts';
import { get, openStage, type Stage } from './stage.ts';

/** Last days that the open requests are spread over, from ten days ago on; those of one of them came by a notary. */
const lastDays = 40;
/** Requests of people of one name. */
const namesakes = 60;
const termMs = 30 * 86_400_000;

const now = () => new Date().toISOString() as Instant;
const dayAt = (i: number) => addDays(dayOf(now()), i - 10);

/** What officers' lists, their filters and the search ask of a store with so many open requests in one unit. */
export async function queueCosts(bundles: Bundles, open: number): Promise<Section[]> {
  const stage = await openStage(bundles);
  try {
    const began = performance.now();
    const { asked } = await fill(stage, open);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const ofApi: Section = {
      title: 'Officers’ lists',
      about: `The staff API's list, and the desk's search, over ${open.toLocaleString('en')} open requests in one unit (${seconds} s to fill), spread over
${lastDays} last days; one in ${lastDays} came by a notary. A page of the desk reads three items of the session and one with the officer's
own filters besides.`,
      lines: [...(await lists(stage, open)), ...(await searches(stage))],
    };
    return [ofApi, await deskCosts(stage, asked)];
  } finally {
    await stage.close();
  }
}

type Query = Readonly<Record<string, string>>;
type Page = { readonly rows: readonly unknown[]; readonly after?: string };

async function lists(stage: Stage, open: number): Promise<Line[]> {
  const [unit, everyUnit] = await Promise.all(['fen-isleri', '*'].map((of) => stage.token(of)));
  const page = async (query: Query, token = unit) =>
    (await stage.call('staff', get('/staff/requests', {}, token ?? '', { query }), 200)) as unknown as Page;
  const counted = (what: string, query: Query, token?: string) =>
    countedLine(stage, what, async () => `${(await page(query, token)).rows.length} rows`);
  await page({});
  const first = await counted('page of 25', {});
  const isOneQuery = first.measured.startsWith('2 calls; 2 read units') && first.note?.includes('1 Query');
  // What lies before the last day of all is passed over, not read.
  const deep = `${dayAt(lastDays - 2)}#Z`;
  return [
    {
      ...first,
      bar: '1 Query of 1 read unit, 1 read that she is not locked out',
      met: isOneQuery === true,
    },
    await counted('the last ones of the list', { after: deep }),
    await counted('page of an officer of every unit', {}, everyUnit),
    await counted('overdue', { urgency: 'overdue' }),
    await counted('in the last quarter of their term', { urgency: 'soon' }),
    await counted(`by a notary (1 in ${lastDays})`, { channel: 'notary' }),
    await counted('by a notary, of every unit', { channel: 'notary' }, everyUnit),
    await counted(`KVKK (none in ${open.toLocaleString('en')}), first page`, { regime: 'kvkk' }),
    await countedLine(stage, 'KVKK, page by page to the end', async () => {
      let pages = 0;
      for (let after: string | undefined = '0'; after !== undefined; pages++)
        after = (await page({ regime: 'kvkk', after })).after;
      return `${pages} pages`;
    }),
  ];
}

async function searches(stage: Stage): Promise<Line[]> {
  const tables = connectTables({
    REQUESTS_TABLE: stage.engine.tables.requests,
    KEYS_TABLE: stage.engine.tables.keys,
  });
  const deps = {
    find: requestFinder(tables),
    findByKey: keyFinder(tables),
    searchKeys: async (of: string, term: PersonTerm) => keysOfTerm(await stage.engine.secrets(), of, term),
  };
  const officer = {
    id: 'memur-1',
    entitlements: [{ authority: authority.id, department: '*', role: 'supervisor' as const }],
  };
  const counted = (what: string, typed: string) =>
    countedLine(stage, what, async () => {
      const term = termOf(typed);
      if (!term.ok || term.value.kind === 'reference') throw new Error(`${typed} names nobody`);
      const { rows } = await findPerson(deps, { authority, officer, at: now(), language: 'tr' }, term.value);
      return `${rows.length} rows`;
    });
  await counted('the first call opens the connection', 'kimse yok');
  return [
    await counted('search for a name that one request has', 'İsmail Özdoğan'),
    await counted(`search for a name that ${namesakes} have`, 'Mehmet Yılmaz'),
    await counted('search for three parts of a name', 'Ali Can Kaya'),
    await counted('search for an identity number', '10000000146'),
    await counted('search that finds nothing', 'Olmayan Kimse'),
  ];
}

/** @param act answers what came of it */
async function countedLine(stage: Stage, what: string, act: () => Promise<string>): Promise<Line> {
  stage.store.take();
  const began = performance.now();
  const came = await act();
  const took = performance.now() - began;
  const calls = stage.store.take();
  const { calls: count, reads } = totalOf(calls);
  return {
    what,
    measured: `${count} ${count === 1 ? 'call' : 'calls'}; ${reads} read ${reads === 1 ? 'unit' : 'units'}; ${came}`,
    note: `${operationsOf(calls)}; ${took.toFixed(0)} ms`,
  };
}

/** One request of each last day, copied; and people to search for. */
async function fill(stage: Stage, open: number): Promise<{ readonly asked: Request }> {
  const { takeOne, load } = storesOf(stage.engine);
  const onPaper = { email: '', replyBy: 'post' };
  const sample = await load(await takeOne({ form: petition(onPaper) }));
  const { client, requests: TableName } = stage.engine.tables;
  const models = Array.from({ length: lastDays }, newReference);
  for (const [i, reference] of models.entries()) {
    const dueOn = dayAt(i);
    const receivedAt = plusMs(`${dueOn}T07:00:00.000Z` as Instant, -termMs);
    const channel = i === 30 ? 'notary' : 'system';
    const { wake: _, ...request } = { ...sample.request, reference, dueOn, receivedAt, channel } as const;
    const Item = toItem(encodeRequest(request, sample.kept));
    await client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put: { TableName, Item } }] }));
  }
  multiply(stage.engine, models, Math.ceil(open / models.length) - 1);
  const named = (name: string, surname: string) => takeOne({ form: petition({ ...onPaper, name, surname }) });
  const asked = await named('İsmail', 'Özdoğan');
  await named('Ali Can', 'Kaya');
  for (let i = 0; i < namesakes; i++) await named('Mehmet', 'Yılmaz');
  return { asked };
}
