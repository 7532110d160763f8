import { describe, expect, it } from 'vitest';
import { withTemplate } from '../../../functions/desk/reply-template.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { outcomes, regimes } from '../../../shared/contracts/vocabulary.ts';
import { lawRows } from '../../../shared/domain/law/rows.ts';
import { replyTemplates, templateOf } from '../../../shared/words/tr/reply-templates.ts';
import { received } from '../domain/samples.ts';

const facts = {
  reference: 'K7RTA-3MHL4',
  arrivedOn: '27 Nisan 2026',
  subject: 'Kaldırım',
  department: 'Fen İşleri',
};

describe('templates of replies', () => {
  it.each(lawRows.map((law) => [law.id, law] as const))('are there for every outcome of %s', (_id, law) => {
    const known = new Set(replyTemplates[law.regime].map(({ outcome }) => outcome));
    const needed = outcomes.filter(
      (outcome) =>
        (outcome !== 'forwarded' || law.forwarding) &&
        (outcome !== 'notExamined' || law.notExaminedGrounds.length > 0),
    );
    expect([...known].sort()).toEqual([...needed].sort());
  });

  it('name the request, have names of their own, and fit into their fields', () => {
    const all = regimes.flatMap((regime) => replyTemplates[regime]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { explanation, reasons } of all) {
      expect(explanation(facts)).toMatch(/^27 Nisan 2026 tarihli, K7RTA-3MHL4 numaralı ve “Kaldırım” konulu/);
      expect(explanation({ ...facts, subject: undefined })).toMatch(/^27 Nisan 2026 tarihli ve K7RTA-3MHL4 /);
      expect(`${explanation(facts)}${reasons?.(facts) ?? ''}`).not.toMatch(/undefined|\{|\}|'/);
    }
  });

  it('stand below what was written, once, and leave a decision as it was taken', () => {
    const opened = { request: received('petition'), personal: { subject: 'Kaldırım' } };
    const call = { authority: kocasinan };
    const first = withTemplate(
      opened,
      call,
      { explanation: 'Önce bu.\r\n', outcome: 'accepted' },
      'petitionRefused',
    );
    expect(first.explanation).toMatch(/^Önce bu\.\n\n27 Nisan 2026 tarihli/);
    expect(first.outcome).toBe('accepted');
    expect(first.reasons).toContain('maddesine göre');
    expect(withTemplate(opened, call, first, 'petitionRefused')).toEqual(first);
    expect(withTemplate(opened, call, {}, 'petitionForwarded').outcome).toBe('forwarded');
  });

  it('of another law or of no name add nothing', () => {
    expect(templateOf('kvkk', 'petitionDone')).toBeUndefined();
    const opened = { request: received('petition'), personal: {} };
    expect(withTemplate(opened, { authority: kocasinan }, { explanation: 'x' }, 'kvkkRefused')).toEqual({
      explanation: 'x',
    });
  });
});
