import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { asCalled, callNamesOf, colleagueCalled, rememberedUntil } from '../../../shared/domain/colleague.ts';

describe('what an officer is called', () => {
  it('is her subject and her user name, each once, however they are written', () => {
    expect(callNamesOf({ id: 'S-1', username: ' Ayse.Demir ' })).toEqual(['s-1', 'ayse.demir']);
    expect(callNamesOf({ id: 'ayse', username: 'AYSE' })).toEqual(['ayse']);
    expect(callNamesOf({ id: 's-1' })).toEqual(['s-1']);
  });

  it('is compared the same whichever way its letters are composed', () => {
    expect(asCalled('gu\u0308l')).toBe('gül');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(asCalled(asCalled(name))).toBe(asCalled(name));
      }),
    );
  });

  it('is remembered for 400 days', () => {
    expect(rememberedUntil('2026-05-04T09:00:00.000Z' as Instant)).toBe('2027-06-08T09:00:00.000Z');
  });
});

describe('a name', () => {
  it('stands for the one subject that came under it', () => {
    expect(colleagueCalled('ayse', ['s-1'])).toEqual({ ok: true, value: { id: 's-1', name: 'ayse' } });
  });

  it.each<[string, string[], string]>([
    ['that nobody came under', [], 'assigneeUnknown'],
    ['that two came under', ['s-1', 's-2'], 'assigneeAmbiguous'],
  ])('%s is refused', (_which, found, code) => {
    expect(colleagueCalled('ayse', found)).toMatchObject({ ok: false, failure: { code } });
  });
});
