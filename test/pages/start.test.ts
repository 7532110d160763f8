import { describe, expect, test } from 'vitest';
import type { Site } from '../../functions/pages/site.ts';
import { startPage } from '../../functions/pages/start-page.tsx';
import type { Authority } from '../../shared/authorities/authority.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { languages, regimes } from '../../shared/contracts/vocabulary.ts';
import { basicsInForce } from '../../shared/domain/law/basics.ts';
import { lawIn } from '../../shared/words/law.ts';

const today = '2026-11-23';
const shown = (site: Partial<Site> = {}) =>
  startPage({
    site: { authority: kocasinan, base: '/kocasinan', css: '/x.css', language: 'tr', ...site },
    today,
  });
const of = (changes: Partial<Authority>) => shown({ authority: { ...kocasinan, ...changes } });

describe('the start page', () => {
  test.each(regimes.flatMap((regime) => languages.map((language) => [regime, language] as const)))(
    'tells of %s in %s what its law row says: time, article, fee, and what to enter',
    (regime, language) => {
      const html = shown({ language, authority: { ...kocasinan, regimes: [regime] } });
      const { term, extension, fee, mandatoryFields } = lawIn(basicsInForce(regime, today).id, language);
      for (const words of [term.inWords, term.article, fee?.inWords, extension?.inWords])
        if (words) expect(html).toContain(words);
      for (const { when, inWords } of mandatoryFields)
        expect(html.includes(`<li>${inWords} `)).toBe(when !== 'onPaper');
    },
  );

  test('says that nothing is to be paid where the law knows no fee', () => {
    expect(of({ regimes: ['petition'] })).toContain('ücret alınmaz');
    expect(of({ regimes: ['information'] })).not.toContain('ücret alınmaz');
  });

  test.each([
    ['nothing', {}, /doğrulamadan da başvurabilirsiniz.*e-Devlet Kapısı ya da kurumdaki üyeliğiniz/],
    ['nothing, and offers no way', { signIn: [] }, /Kimlik doğrulaması istenmez/],
    [
      'a member',
      { identification: { kvkk: { toApply: 'member', toBeAnswered: 'member' } } },
      /doğrulamanız gerekir: e-Devlet Kapısı ya da kurumdaki üyeliğiniz\./,
    ],
    [
      'e-Devlet',
      { identification: { kvkk: { toApply: 'edevlet', toBeAnswered: 'edevlet' } } },
      /doğrulamanız gerekir: e-Devlet Kapısı\./,
    ],
  ] as const)('says how one is identified where the institution asks for %s', (_, row, words) => {
    expect(of({ regimes: ['kvkk'], ...row })).toMatch(words);
  });

  test('says of a reply with personal data who gets it by mail, and of others nothing', () => {
    expect(of({ regimes: ['kvkk'] })).toContain('yalnız kimliği doğrulanmış olana');
    expect(of({ regimes: ['petition'] })).not.toContain('yalnız kimliği doğrulanmış olana');
  });

  test('calls the institution by its English name where it has one', () => {
    expect(shown({ language: 'en' })).toContain('Apply to Kocasinan Municipality');
    const { names: _, ...unnamed } = kocasinan;
    expect(shown({ language: 'en', authority: unnamed })).toContain('Apply to Kocasinan Belediyesi');
  });
});
