import { expect, test } from 'vitest';
import { introductions } from '../../functions/pages/regimes.ts';
import { regimes } from '../../shared/contracts/vocabulary.ts';
import { lawInForce } from '../../shared/domain/law/rows.ts';

test.each(regimes)('the page of %s promises the term of the law row and names its article', (regime) => {
  const { term } = lawInForce(regime, '2026-01-01');
  const unit = term.unit === 'workingDay' ? 'iş günü' : 'gün';
  expect(introductions[regime].term).toContain(`${term.amount} ${unit} içinde`);
  const article = /\d+/.exec(introductions[regime].article)?.[0];
  expect(term.article).toContain(`m.${article}`);
});
