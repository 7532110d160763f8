import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { isGuessable, isLeaked } from '../../../shared/adapters/password-strength.ts';
import { passwordLength } from '../../../shared/contracts/account.ts';

type Lists = { readonly dictionary: Readonly<Record<string, readonly string[]>> };
const { dictionary } = createRequire(import.meta.url)('@zxcvbn-ts/language-common') as Lists;
const leaked = dictionary['passwords-common'] ?? [];
const signs = (text: string) => [...text].length;

describe('the commonest leaked passwords', () => {
  it('are refused wherever they are long enough', () => {
    const long = leaked.filter((each) => signs(each) >= passwordLength.least);
    expect(long.length).toBeGreaterThan(300);
    expect(long.filter((each) => !isLeaked(each))).toEqual([]);
  });

  it('that are shorter are refused too when somebody types them twice: all of the first 3,000', () => {
    const doubled = leaked
      .filter((each) => signs(each) * 2 >= passwordLength.least)
      .slice(0, 3000)
      .map((each) => each + each);
    expect(doubled).toHaveLength(3000);
    expect(doubled.filter((each) => !isLeaked(each) && !isGuessable(each, []))).toEqual([]);
  });
});
