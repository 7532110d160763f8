import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { turkishIn } from './turkish.ts';

const folder = new URL('../../../shared/words/', import.meta.url);
const filesIn = (language: string) => readdirSync(new URL(`${language}/`, folder)).sort();

/** What a file says: its texts between quotes, without comments, imports and what is put in. */
function textsOf(file: string): string[] {
  const code = readFileSync(new URL(file, folder), 'utf8')
    .replaceAll(/^import [^;]*;$|\/\*[\s\S]*?\*\/|\$\{[^}]*\}/gm, '')
    .replaceAll(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(
    ([, quoted, template]) => quoted ?? template ?? '',
  );
}

/** They name what they translate by its Turkish words. */
const byTurkishWords = ['citation.ts', 'holidays.ts'];

describe('the English catalogs', () => {
  test('are read', () => {
    expect(textsOf('en/letter-frame.ts')).toContain('Last day for the reply');
    expect(turkishIn(...textsOf('tr/letter-frame.ts')).length).toBeGreaterThan(10);
  });

  test.each(filesIn('en').filter((name) => !byTurkishWords.includes(name)))('%s holds no Turkish', (name) => {
    expect(turkishIn(...textsOf(`en/${name}`))).toEqual([]);
  });
});
