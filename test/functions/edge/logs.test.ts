/** Whatever is sent and whatever goes wrong, a log line tells nothing of a person. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { kvkkBody, person } from '../../shared/adapters/samples.ts';
import { inMemory } from '../submit/memory.ts';
import { type Ask, context, type Entry, eventOf, formCall, jsonCall } from './events.ts';
import { submitEntry } from './submit-entry.ts';

let lines: { level: string; said: unknown[] }[];
let entry: Entry;
let memory: ReturnType<typeof inMemory>;
beforeEach(() => {
  lines = [];
  for (const level of ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const)
    vi.spyOn(console, level).mockImplementation((...said) => void lines.push({ level, said }));
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((said) => {
      lines.push({ level: 'stream', said: [String(said)] });
      return true;
    });
  memory = inMemory();
  entry = submitEntry(memory.deps);
  return () => vi.restoreAllMocks();
});

/** Names, number, mail, telephone, address, free words, the caller's IP and keys that belong to her. */
const canaries = [
  person.name,
  person.surname,
  person.nationalId,
  'Gulsah',
  'posta.example',
  '987',
  'Kanarya',
  'menekşe',
  'zürafa',
  '203.0.113.77',
  '2f1c9d54',
  'gizli-',
];
function expectNothingSaid() {
  const text = JSON.stringify(lines).toLocaleLowerCase('tr');
  for (const canary of canaries) expect(text).not.toContain(canary.toLocaleLowerCase('tr'));
}
const call = (ask: Ask, through = entry) => through(eventOf(ask), context);
const formBody = new URLSearchParams({
  name: person.name,
  nationalId: person.nationalId,
  gizli: 'gizli-alan',
});

const calls: [string, Ask, number][] = [
  ['taken', jsonCall('POST /requests', kvkkBody()), 201],
  [
    'refused for its fields',
    jsonCall('POST /requests', kvkkBody({ nationalId: '10000000147', [`gizli-${person.name}`]: 1 })),
    422,
  ],
  [
    'of broken JSON',
    jsonCall('POST /requests', `{"name":"${person.name}","nationalId":${person.nationalId}x`),
    400,
  ],
  [
    'of another type',
    jsonCall('POST /requests', person.nationalId, {
      headers: { 'content-type': `text/${person.nationalId}` },
    }),
    415,
  ],
  [
    'to a strange address',
    { routeKey: '$default', query: { name: person.name }, headers: { cookie: 'gizli-kurabiye' } },
    404,
  ],
  [
    'with a strange form',
    formCall('POST /basvuru/{form}', formBody.toString(), { path: { form: 'kvkk' } }),
    422,
  ],
  [
    'for a form named after a person',
    { routeKey: 'GET /basvuru/{form}', path: { form: person.nationalId } },
    404,
  ],
];

describe('a call', () => {
  it.each(calls)(
    '%s leaves one line with its route, status and time, and nothing else',
    async (_what, ask, status) => {
      expect((await call(ask)).statusCode).toBe(status);
      expect(lines).toHaveLength(1);
      const line = lines[0]?.said[0];
      expect(line).toEqual({
        event: 'call',
        route: ask.routeKey,
        status,
        ms: expect.any(Number),
        awsRequestId: 'r-1',
      });
      expectNothingSaid();
    },
  );
});

const faults: [string, () => unknown][] = [
  ['an error that quotes the input', () => new Error(`Bad item: ${JSON.stringify(kvkkBody())}`)],
  ['an error with a cause that quotes it', () => new Error('outer', { cause: new Error(person.nationalId) })],
  ['an error with a message of many lines', () => new TypeError(`first\n${person.name}\n  ${person.email}`)],
  [
    'an error that carries the item',
    () => Object.assign(new Error('x'), { Item: { name: { S: person.name } } }),
  ],
  ['a text', () => person.nationalId],
  ['nothing', () => undefined],
];

describe('a fault', () => {
  it.each(faults)('by %s is logged by its kind and place, never by its words', async (_what, fault) => {
    const through = submitEntry({
      ...memory.deps,
      takeIn: async () => {
        throw fault();
      },
    });
    const answer = await call(jsonCall('POST /requests', kvkkBody()), through);
    expect(answer.statusCode).toBe(503);
    expect(lines.map(({ level }) => level)).toEqual(['error', 'error']);
    expect(JSON.stringify(lines)).toContain('"event":"fault"');
    expectNothingSaid();
  });

  it('names the place in our code, so that it can be found', async () => {
    const through = submitEntry({
      ...memory.deps,
      takeIn: async () => {
        throw new RangeError('x');
      },
    });
    await call(jsonCall('POST /requests', kvkkBody()), through);
    expect(JSON.stringify(lines[0])).toMatch(/RangeError \| at .*logs\.test\.ts/);
  });
});
