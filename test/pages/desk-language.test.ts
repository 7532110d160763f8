/** Officers' refusals in two languages, and which address their switch of languages repeats. */
import { describe, expect, test } from 'vitest';
import { mistakesIn } from '../../functions/desk/act-mistakes.ts';
import { backTo } from '../../functions/desk/issuer-way.ts';
import { refused, refusedInside } from '../../functions/desk/refused.ts';
import { officeEdge } from '../../functions/pages/office-edge.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { Language } from '../../shared/contracts/vocabulary.ts';
import { officerProblemsIn } from '../../shared/http/officer-problems-in-language.ts';
import { signedIn } from './desk-list-samples.ts';

/** A citizen's identity number, typed where a reference belongs. */
const typed = '10000000146';
const asked = (path: string, query: Readonly<Record<string, string>> = {}) =>
  ({ method: 'GET', path: `/kocasinan${path}`, host: 'ornek.example', cookies: [], query }) as const;
const place = (language: Language) => ({
  authority: kocasinan,
  base: '/kocasinan',
  language,
  asked: asked(`/gorevli/basvuru/${typed}`),
});

describe('the way in', () => {
  test('is said in the language of whoever stands before it', () => {
    for (const language of ['tr', 'en'] as const) {
      const { status, body } = refused(place(language), { code: 'sessionEnded' });
      expect(status).toBe(401);
      expect(body).toContain(`<html lang="${language}"`);
      expect(body).toContain(officerProblemsIn(language).sessionEnded.detail);
    }
  });

  test('can be had in another language at the page that it leads to', () => {
    const { body } = refused(place('tr'), { code: 'tokenMissing' }, '/gorevli/ara');
    expect(body).toContain('href="/kocasinan/gorevli/ara?dil=en"');
  });

  test('remembers what was asked of that page, but for a language that is kept by then', () => {
    const call = { asked: asked('/gorevli', { show: 'done', dil: 'en' }) };
    expect(backTo('/gorevli', call)).toBe('/gorevli?show=done');
  });
});

describe('what was typed into an address', () => {
  test.each([
    ['the way in', refused(place('tr'), { code: 'tokenMissing' }).body],
    ['a refusal inside', refusedInside(place('tr'), signedIn, { code: 'requestNotFound' }).body],
    ['a page that is not there', officeEdge.problemPage?.(place('tr'), { code: 'routeUnknown' })],
  ])('is repeated in no link of %s', (_, html) => {
    expect(html).toContain('<html lang="tr"');
    expect(html).not.toContain(typed);
  });
});

describe('a refusal as a mistake of a form', () => {
  test.each([
    ['tr', 'gönderi numarasını ve gününü yazın'],
    ['en', 'enter the number of the item and its day'],
  ] as const)('names no field of the API in %s', (language, said) => {
    const [mistake] = mistakesIn({ code: 'applicantNotTold' }, language);
    expect(mistake?.message).toContain(said);
    expect(mistake?.message).not.toContain('registeredMailNumber');
  });

  test('stands at the day, where the form asks for one', () => {
    expect(mistakesIn({ code: 'dateInFuture' }, 'en', 'paidOn')).toEqual([
      { field: 'paidOn', code: 'dateInFuture', message: 'Enter today or an earlier day.' },
    ]);
  });
});
