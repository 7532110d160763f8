import { createHmac } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonical,
  chainStart,
  type Entry,
  firstBroken,
  linkEntry,
  type TrailEntry,
} from '../../../shared/domain/trail.ts';
import { secrets } from './samples.ts';

const request = { authority: 'kocasinan', reference: 'K7RTA-3MHL4' };

const entries: readonly Entry[] = [
  {
    action: 'submitted',
    at: '2026-04-27T08:41:12.000Z',
    actor: 'applicant',
    facts: { law: 'kvkk-2018', dueOn: '2026-05-27' },
    payload: { name: 'Ayşe' },
  },
  {
    action: 'contactConfirmed',
    at: '2026-04-27T09:00:00.000Z',
    actor: 'applicant',
    facts: { assurance: 'contactConfirmed' },
    payload: { nonce: 'aa' },
  },
  {
    action: 'assigned',
    at: '2026-04-28T07:12:00.000Z',
    actor: 'memur-7',
    facts: { assignee: 'memur-9' },
    payload: null,
  },
  {
    action: 'noted',
    at: '2026-04-29T07:12:00.000Z',
    actor: 'memur-9',
    facts: {},
    payload: { note: 'Arandı.' },
  },
  {
    action: 'replied',
    at: '2026-05-04T11:30:00.000Z',
    actor: 'memur-9',
    facts: { outcome: 'refused', pages: 3, late: false },
    payload: { explanation: 'Hayır.' },
  },
];

function chainOf(all: readonly Entry[], of = request): TrailEntry[] {
  const chain: TrailEntry[] = [];
  for (const entry of all)
    chain.push(linkEntry(of, chain.length + 1, chain.at(-1)?.hash ?? chainStart, entry, secrets.trail));
  return chain;
}
const chain = chainOf(entries);
const head = chain.at(-1)?.hash ?? '';
const broken = (changed: readonly TrailEntry[], of = request, to = head) => firstBroken(of, changed, to);

describe('an untouched chain', () => {
  test('verifies, whole and after each decision', () => {
    for (let length = 0; length <= chain.length; length++)
      expect(broken(chain.slice(0, length), request, chain[length - 1]?.hash ?? chainStart)).toBeUndefined();
  });

  test('still verifies when the store gives its fields back in another order', () => {
    const shuffled = chain.map(
      (entry) => Object.fromEntries(Object.entries(entry).reverse()) as unknown as TrailEntry,
    );
    expect(broken(shuffled)).toBeUndefined();
  });

  test('holds no word of the payloads, only their keyed hash', () => {
    expect(JSON.stringify(chain)).not.toMatch(/Ayşe|Arandı|Hayır/);
    const mac = createHmac('sha256', secrets.trail)
      .update(canonical({ note: 'Arandı.' }))
      .digest('hex');
    expect(chain[3]?.payloadMac).toBe(mac);
  });

  test('keeps its proof without the payloads, and tells nothing to who guesses them without the key', () => {
    const other = linkEntry(request, 1, chainStart, entries[0] as Entry, secrets.code);
    expect(other.payloadMac).not.toBe(chain[0]?.payloadMac);
  });
});

describe('a chain that was touched', () => {
  test('every single flipped bit of its stored text is found', () => {
    const text = JSON.stringify(chain);
    const missed: string[] = [];
    let judged = 0;
    for (let place = 0; place < text.length; place++)
      for (let bit = 0; bit < 7; bit++) {
        const flipped =
          text.slice(0, place) +
          String.fromCharCode(text.charCodeAt(place) ^ (1 << bit)) +
          text.slice(place + 1);
        const read = readable(flipped);
        // What is no JSON any more is found by whoever reads it.
        if (read === undefined) continue;
        judged += 1;
        if (broken(read) === undefined) missed.push(`${place}/${bit}`);
      }
    expect(missed).toEqual([]);
    expect(judged).toBeGreaterThan(text.length * 4);
  });

  test('a dropped entry is found, wherever it stood', () => {
    for (let i = 0; i < chain.length; i++) expect(broken(chain.toSpliced(i, 1))).toBe(i + 1);
  });

  test('a cut-off end is found by the head', () => {
    for (let length = 0; length < chain.length; length++)
      expect(broken(chain.slice(0, length))).toBe(length + 1);
  });

  test('a repeated, added or swapped entry is found', () => {
    for (let i = 0; i < chain.length; i++)
      for (let j = 0; j < chain.length; j++) {
        const moved = chain[i] as TrailEntry;
        expect(broken(chain.toSpliced(j, 0, moved))).toBeDefined();
        if (i !== j)
          expect(broken(chain.with(i, chain[j] as TrailEntry).with(j, moved))).toBe(Math.min(i, j) + 1);
      }
  });

  test('any other order is found', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(chain, { minLength: chain.length }), (order) => {
        fc.pre(order.some((entry, i) => entry !== chain[i]));
        expect(broken(order)).toBeDefined();
      }),
    );
  });

  test('a chain does not fit another request, another authority or another head', () => {
    expect(broken(chain, { ...request, reference: 'K7RTA-3MHL5' })).toBe(1);
    expect(broken(chain, { ...request, authority: 'baska' })).toBe(1);
    expect(broken(chain, request, chain[0]?.hash ?? '')).toBe(chain.length + 1);
  });

  test('a chain that was written wrongly is found, though every hash in it fits', () => {
    const [first, second] = entries as [Entry, Entry];
    const one = linkEntry(request, 1, chainStart, first, secrets.trail);
    const gap = linkEntry(request, 3, one.hash, second, secrets.trail);
    const loose = linkEntry(request, 2, chainStart, second, secrets.trail);
    const late = linkEntry(request, 2, chainStart, first, secrets.trail);
    expect(broken([one, gap], request, gap.hash)).toBe(2);
    expect(broken([one, loose], request, loose.hash)).toBe(2);
    expect(broken([late], request, late.hash)).toBe(1);
  });

  test('an end taken from another request’s chain is found', () => {
    const other = chainOf(entries, { ...request, reference: 'AAAAA-AAAAA' });
    for (let cut = 0; cut < chain.length; cut++)
      expect(broken([...chain.slice(0, cut), ...other.slice(cut)])).toBe(cut + 1);
  });

  test('any field set to any other value is found', () => {
    const fields = fc.constantFrom<keyof TrailEntry>(
      'action',
      'at',
      'actor',
      'facts',
      'sequence',
      'previous',
      'payloadMac',
      'hash',
    );
    fc.assert(
      fc.property(fc.nat(chain.length - 1), fields, fc.jsonValue(), (i, field, value) => {
        const entry = chain[i] as TrailEntry;
        fc.pre(canonical(entry[field]) !== canonical(value));
        expect(broken(chain.with(i, { ...entry, [field]: value }))).toBeDefined();
      }),
    );
  });
});

function readable(text: string): TrailEntry[] | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

describe('the canonical form', () => {
  const shuffle = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffle);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, v]) => [key, shuffle(v)]),
    );
  };

  test('does not know the order of keys, at any depth', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => canonical(shuffle(value)) === canonical(value)),
    );
  });

  test('is JSON that says the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  /** JSON knows no minus zero. */
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

  test('tells different values apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(canonical(one) === canonical(other)).toBe(isDeepStrictEqual(plain(one), plain(other)));
      }),
    );
    expect(canonical(['a,b'])).not.toBe(canonical(['a', 'b']));
    expect(canonical({ a: '1' })).not.toBe(canonical({ a: 1 }));
    expect(canonical('ç')).not.toBe(canonical('c\u0327'));
  });

  test('leaves out what is undefined, as the store does', () => {
    expect(canonical({ a: 1, b: undefined })).toBe('{"a":1}');
    expect(canonical([1, undefined])).toBe('[1,null]');
    expect(canonical(undefined)).toBe('null');
  });
});
