/** What of officers' pages about one request is not said by a catalog alone. */
import { describe, expect, test } from 'vitest';
import { actOf, actSlugs, notNowSlug, toldOf } from '../../functions/pages/desk-act-words.ts';
import { deskAttachmentPage } from '../../functions/pages/desk-attachment-page.tsx';
import { deskDossierPage } from '../../functions/pages/desk-dossier-page.tsx';
import { deskReplyPage } from '../../functions/pages/desk-reply-page.tsx';
import { deskReplyPreviewPage } from '../../functions/pages/desk-reply-preview-page.tsx';
import { siteOf } from '../../functions/pages/site-of.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { type Language, languages } from '../../shared/contracts/vocabulary.ts';
import { isReplied } from '../../shared/domain/request.ts';
import { standing } from '../shared/domain/samples.ts';
import { deskActPagesOf } from './desk-act-samples.ts';
import { signedIn } from './desk-list-samples.ts';
import { dossierWith } from './desk-samples.ts';
import { spokenIn } from './spoken.ts';

const siteIn = (language: Language) =>
  siteOf({
    authority: kocasinan,
    base: '/kocasinan',
    language,
    asked: {
      method: 'GET',
      path: '/kocasinan/gorevli/basvuru/K7RTA-3MHL4',
      query: {},
      host: 'basvuru.example',
      cookies: [],
    },
  });
const inBoth = <T>(make: (language: Language) => T): readonly T[] => languages.map(make);
/** How a page marks some words of it. */
const marked = (html: string, words: string) => spokenIn(html).find(({ text }) => text === words)?.language;

describe('a form', () => {
  /** What a browser sends of it, and where to; what people typed is theirs. */
  const sentBy = (html: string) =>
    [...html.matchAll(/<(form|input|textarea|select|option|button)\s[^>]*>/g)]
      .filter(([tag]) => !tag.includes(' type="hidden"'))
      .map(([tag]) => [...tag.matchAll(/ (?:method|action|name|type|value)="[^"]*"/g)].map(String));
  const [turkish = {}, english = {}] = inBoth((language) => deskActPagesOf(siteIn(language)));

  test.each(Object.keys(turkish))('%s sends the same names and values in each language', (name) => {
    const sent = sentBy(turkish[name] ?? '');
    expect(sent.length).toBeGreaterThan(0);
    expect(sentBy(english[name] ?? '')).toEqual(sent);
  });

  test('that is written at length offers no other language, which would lose what is typed', () => {
    const switches = Object.entries(english).filter(([, html]) =>
      html.includes('aria-label="Choose a language"'),
    );
    const written = switches
      .map(([name]) => name)
      .filter((name) => /act-|register$|mistake|reply/.test(name));
    expect(written.filter((name) => !name.startsWith('desk-reply-preview'))).toEqual([]);
    expect(switches.map(([name]) => name)).toContain('desk-register-start');
  });
});

describe('an act', () => {
  test.each(Object.values(actSlugs))('of the address %s is said to be done in each language', (slug) => {
    expect(actOf(slug)).toBeDefined();
    const [tr, en] = inBoth((language) => toldOf(slug, { language })?.text);
    expect(en).toMatch(/^[A-Z].*\.$/);
    expect(en).not.toBe(tr);
  });

  test('that is not possible now is told, and one that nobody knows is not', () => {
    expect(toldOf(notNowSlug, { language: 'en' })?.text).toContain('cannot be done');
    expect(toldOf('yok', { language: 'en' })).toBeUndefined();
  });
});

describe('a dossier', () => {
  const dossierIn = (language: Language, reads?: Language) =>
    deskDossierPage({
      site: siteIn(language),
      signedIn,
      dossier: dossierWith(standing.answeredByEmail, 'Arandı.', { details: 'Kayıtlarımı istiyorum.' }),
      reads,
      acts: ['note'],
      writing: [],
    });

  test('marks within English what officers wrote as Turkish, and nothing within Turkish', () => {
    expect(inBoth((language) => marked(dossierIn(language), 'Arandı.'))).toEqual(['tr', 'tr']);
    expect(dossierIn('en')).toContain('<span class="bv-typed" lang="tr">Arandı.</span>');
    expect(dossierIn('tr')).not.toMatch(/class="bv-typed" lang/);
  });

  test('marks the applicant’s words by the language of her letters', () => {
    const her = 'Kayıtlarımı istiyorum.';
    expect(marked(dossierIn('en'), her)).toBe('tr');
    expect(marked(dossierIn('en', 'en'), her)).toBe('en');
    expect(marked(dossierIn('tr', 'en'), her)).toBe('en');
  });

  test('names the unit, the days and the acts in the reader’s language', () => {
    expect(dossierIn('en')).toContain('>Add a note</a>');
    expect(dossierIn('en')).toMatch(/<dt[^>]*>Last day<\/dt><dd[^>]*>27 May 2026, Wednesday/);
    expect(dossierIn('tr')).toMatch(/<dt[^>]*>Son gün<\/dt><dd[^>]*>27 Mayıs 2026 Çarşamba/);
  });
});

describe('a reply', () => {
  const composerIn = (language: Language, reads?: Language) =>
    deskReplyPage({
      site: siteIn(language),
      signedIn,
      request: { ...standing.information, ...(reads ? { language: reads } : {}) },
      personal: {},
      values: {},
      writing: [],
      otherDrafts: [],
    });

  test('is begun from templates whose names its officer reads; their text is in Turkish', () => {
    expect(composerIn('en')).toContain('>Accepted: Information or document given</option>');
    expect(composerIn('tr')).toContain('>Kabul: Bilgi ya da belge verildi</option>');
  });

  test('cites grounds, articles and the fee in the reader’s language', () => {
    expect(composerIn('en')).toContain(
      '>Refusal: The information asked for is a trade secret. (Law 4982, Art. 23)<',
    );
    expect(composerIn('tr')).toContain('(4982 sayılı Kanun m.23)<');
  });

  test('tells her officer what the applicant reads, if that is not Turkish', () => {
    expect(composerIn('en', 'en')).toContain('The applicant reads English.');
    expect(composerIn('tr', 'en')).toContain('Başvuranın okuduğu dil: İngilizce.');
    expect(composerIn('en')).not.toContain('The applicant reads');
  });

  test('is previewed in the language that it goes out in: a mail in the applicant’s, a paper in Turkish', () => {
    const preview = (language: Language, reads: Language, byMail: boolean) => {
      const request = { ...standing.answeredByEmail, language: reads };
      if (!isReplied(request)) throw new Error('The sample was not answered');
      const mail = byMail ? { mail: { subject: 'Cevap', to: 'a@b.example' } } : {};
      const shown = { site: siteIn(language), signedIn, request, version: 2, values: {}, writing: [] };
      return marked(deskReplyPreviewPage({ ...shown, text: 'Sayın', ...mail }), 'Sayın');
    };
    expect(inBoth((language) => preview(language, 'en', true))).toEqual(['en', 'en']);
    expect(inBoth((language) => preview(language, 'tr', true))).toEqual(['tr', 'tr']);
    expect(inBoth((language) => preview(language, 'en', false))).toEqual(['tr', 'tr']);
  });
});

test('the name of a document is the applicant’s, within a sentence of the page', () => {
  const page = (language: Language) =>
    deskAttachmentPage({
      site: siteIn(language),
      signedIn,
      reference: 'K7RTA-3MHL4',
      url: 'https://depo.example/a',
      name: 'dilekçe.pdf',
    });
  expect(page('en')).toContain('>download “<span lang="tr">dilekçe.pdf</span>” here</a>');
  expect(page('tr')).toContain('>“dilekçe.pdf” belgesini buradan indirin</a>');
});
