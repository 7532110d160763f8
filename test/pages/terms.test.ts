import { describe, expect, test } from 'vitest';
import { regimesWords } from '../../functions/pages/words/regimes.ts';
import { languages, regimes } from '../../shared/contracts/vocabulary.ts';
import { lawInForce } from '../../shared/domain/law/rows.ts';

const within = {
  tr: (amount: number, unit: string) => `${amount} ${unit === 'workingDay' ? 'iş günü' : 'gün'} içinde`,
  en: (amount: number, unit: string) => `within ${amount} ${unit === 'workingDay' ? 'working days' : 'days'}`,
};

describe.each(languages)('in %s', (language) => {
  test.each(regimes)('the page of %s promises the term of the law row and names its article', (regime) => {
    const { term } = lawInForce(regime, '2026-01-01');
    const words = regimesWords({ language })[regime];
    expect(words.term).toContain(within[language](term.amount, term.unit));
    expect(term.article).toContain(`m.${/\d+/.exec(words.article)?.[0]}`);
  });
});
