import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/contracts/vocabulary.ts';
import type { Replied } from '../../../shared/domain/request.ts';
import { perRightOf } from '../../../shared/views/per-right.ts';
import { standing } from '../domain/samples.ts';
import { turkishIn } from '../words/turkish.ts';

const reasons = 'Kayıt süresi dolmadı.';
const decided = (language: (typeof languages)[number]) =>
  perRightOf(standing.refused as Replied, { explanation: '', perRight: [{ right: 'ç', reasons }] }, language);

describe('the decisions right by right', () => {
  test.each(languages)('are the same in %s, with the reasons as they were written', (language) => {
    const facts = decided(language).map(({ right, outcome }) => [right, outcome]);
    expect(facts).toEqual(decided('tr').map(({ right, outcome }) => [right, outcome]));
    expect(decided(language).find(({ right }) => right === 'ç')?.reasons).toBe(reasons);
  });

  test('name right and ground in the reader’s language', () => {
    const words = decided('en').flatMap(({ text, ground = '' }) => [text, ground]);
    expect(words).toContain('The processing lies outside the scope of the Law. (Law 6698, Art. 28/1)');
    expect(turkishIn(...words)).toEqual([]);
  });
});
