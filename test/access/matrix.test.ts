/** Role × officers' route × whose request × its state: each cell played against the staff function's own entry. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiRoute, type Route, routes } from '../../shared/contracts/routes.ts';
import type { RequestName } from '../../shared/domain/ports.ts';
import { bodyOf, context, eventOf } from '../functions/edge/events.ts';
import { bodies } from './bodies.ts';
import { expected, type Persona, type Place, personas, places, routeRows } from './expected.ts';
import { authorityOf, isGiven, isKvkk, openScene, type Scene, type State, states, unitOf } from './scene.ts';

const officerRoutes = (Object.entries(routes) as [string, Route][]).flatMap(([id, route]) =>
  route.kind === 'api' && route.caller === 'officer' ? [[id, route] as [string, ApiRoute]] : [],
);
type Cell = { readonly id: string; readonly route: ApiRoute; readonly persona: Persona } & {
  readonly place: Place;
  readonly state: State;
};

let scene: Scene;
let headers: Readonly<Record<string, Record<string, string>>>;
const standing = new Map<string, RequestName>();
const keyOf = (place: Place, state: State, persona: Persona) =>
  isGiven(place) ? `${place} ${state} ${persona}` : `${place} ${state}`;

beforeAll(async () => {
  scene = await openScene();
  const names = Object.keys(personas) as Persona[];
  headers = Object.fromEntries(
    await Promise.all(names.map(async (persona) => [persona, await scene.authorization(persona)] as const)),
  );
  for (const persona of names)
    for (const place of places)
      for (const state of states) {
        const key = keyOf(place, state, persona);
        if (!standing.has(key)) standing.set(key, await scene.take(place, state, persona));
      }
});
afterAll(() => scene.close());

const letterOf = ({ id, place, persona }: Cell): string | undefined => {
  const row = routeRows[id];
  return row && persona !== 'nobody' ? expected[persona][row.does][places.indexOf(place)] : undefined;
};
const isAllowed = (cell: Cell) => ['y', 'o'].includes(letterOf(cell) ?? '');

/** Status and code that the hand-written table wants. */
function wanted(cell: Cell): string {
  const { id, place, persona, state } = cell;
  if (persona === 'nobody') return '401 tokenMissing';
  const row = routeRows[id];
  const letter = letterOf(cell);
  if (!row || letter === undefined) return 'no row';
  if (letter === 'n') return '403 officerNotEntitled';
  if (letter === '-') return '404 requestNotFound';
  const answers = (isKvkk(place) ? row.kvkk : undefined) ?? row.petition;
  return `${answers[states.indexOf(state)]}${letter === 'o' ? ', not in it' : ''}`;
}

/** What the function answers, in the table's words. A call that may change something gets a request of its own. */
async function played(cell: Cell): Promise<string> {
  const { id, route, persona, place, state } = cell;
  const mayChange = route.method === 'POST' && route.path.includes('{reference}') && isAllowed(cell);
  const shared = standing.get(keyOf(place, state, persona));
  const name = !shared || mayChange ? await scene.take(place, state, persona) : shared;
  const body = bodies[id]?.(place);
  const answer = await scene.entry(
    eventOf({
      routeKey: `${route.method} /{authority}${route.path}`,
      path: { authority: authorityOf(place).id, reference: name.reference, id: 'A'.repeat(43) },
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers[persona] },
      ...(id === 'queue' ? { query: { department: unitOf(place) } } : {}),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
    context,
  );
  const isProblem = String(answer.headers?.['content-type']).includes('problem');
  if (isProblem) return `${answer.statusCode} ${bodyOf(answer).code}`;
  const isListed = id !== 'queue' || String(answer.body).includes(name.reference);
  return `${answer.statusCode}${isListed ? '' : ', not in it'}`;
}

const cellsOf = (persona: Persona): Cell[] =>
  officerRoutes.flatMap(([id, route]) =>
    places.flatMap((place) => states.map((state) => ({ id, route, persona, place, state }))),
  );

/** As many calls at once as keep two cores busy. */
const atOnce = 8;

describe('the table', () => {
  it('has a row for every officers’ route and for nothing else', () => {
    expect(Object.keys(routeRows).sort()).toEqual(officerRoutes.map(([id]) => id).sort());
  });
  it('has a body for every route that takes one', () => {
    const takers = officerRoutes.filter(([, { body }]) => body).map(([id]) => id);
    expect(Object.keys(bodies).sort()).toEqual(takers.sort());
  });
});

describe('every cell is answered as the table says', () => {
  // The lists come first: each shows one page, and the other cells take many more requests in.
  it.each(Object.keys(personas) as Persona[])('the lists of %s', async (persona) => {
    const cells = cellsOf(persona).filter(({ id }) => id === 'queue');
    expect(await mismatches(cells)).toEqual([]);
  });
  it.each(Object.keys(personas) as Persona[])('%s', async (persona) => {
    const cells = cellsOf(persona).filter(({ id }) => id !== 'queue');
    expect(cells.length).toBeGreaterThan(250);
    expect(await mismatches(cells)).toEqual([]);
  });
});

async function mismatches(cells: readonly Cell[]): Promise<string[]> {
  const waiting = [...cells];
  const found: string[] = [];
  const worker = async () => {
    for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
      const [want, got] = [wanted(cell), await played(cell)];
      if (want !== got)
        found.push(`${cell.persona} ${cell.id} ${cell.place} ${cell.state}: ${got}, not ${want}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return found.sort();
}
