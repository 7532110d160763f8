import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { bulkChoice, bulkOrder, shownOf } from '../../../shared/contracts/bulk.ts';
import { referenceOf } from '../../../shared/contracts/codes.ts';

const [one = '', two = ''] = [1n, 2n].map(referenceOf);
const said = (schema: z.ZodType, value: unknown) => {
  const read = schema.safeParse(value);
  return read.success ? read.data : read.error.issues[0]?.message;
};

describe('what was ticked in a list', () => {
  test('is one request or several, each once', () => {
    expect(said(bulkChoice, { act: 'assign', reference: one })).toEqual({ act: 'assign', reference: [one] });
    expect(said(bulkChoice, { act: 'remind', reference: [one, two, one] })).toEqual({
      act: 'remind',
      reference: [one, two],
    });
  });

  test.each([
    [{ act: 'assign' }, 'chosen.none'],
    [{ act: 'delete', reference: one }, 'bulkAct.missing'],
    [{ act: 'assign', reference: 'K7RTA' }, 'reference.invalid'],
    [{ act: 'assign', reference: Array.from({ length: 26 }, () => one) }, 'chosen.tooMany'],
  ])('%j is refused', (form, message) => {
    expect(said(bulkChoice, form)).toBe(message);
  });
});

describe('the order that follows', () => {
  test('names each request with the version that was shown', () => {
    const read = bulkOrder.parse({ act: 'assign', chosen: [`${one}:7`, `${two}:12`], assignee: 'b1f0' });
    expect(read.chosen.map(shownOf)).toEqual([
      { reference: one, version: 7 },
      { reference: two, version: 12 },
    ]);
  });

  test.each([one, `${one}:`, `${one}:0`, `${one}:-1`, `${one}:1e3`, ':4', 'X:4'])('refuses %j', (chosen) => {
    expect(said(bulkOrder, { act: 'remind', chosen })).toBe('chosen.none');
  });
});
