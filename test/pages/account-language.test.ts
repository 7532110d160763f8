/** What members, and whoever comes by e-Devlet or by a code, read in each language. */
import { describe, expect, test } from 'vitest';
import { stylesheetName } from '../../functions/pages/assets.ts';
import { codePage } from '../../functions/pages/code-page.tsx';
import { confirmedPage } from '../../functions/pages/confirmed-page.tsx';
import { edevletPage } from '../../functions/pages/edevlet-page.tsx';
import { signInPage } from '../../functions/pages/sign-in-page.tsx';
import { linksOf, type Site } from '../../functions/pages/site.ts';
import * as enEnrol from '../../functions/pages/words/en/account-enrol.ts';
import * as enEvents from '../../functions/pages/words/en/account-events.ts';
import * as enInputs from '../../functions/pages/words/en/account-inputs.ts';
import * as enLink from '../../functions/pages/words/en/account-link.ts';
import * as enProfile from '../../functions/pages/words/en/account-profile.ts';
import * as enAccountSignIn from '../../functions/pages/words/en/account-sign-in.ts';
import * as enSignUp from '../../functions/pages/words/en/account-sign-up.ts';
import * as enCodes from '../../functions/pages/words/en/codes.ts';
import * as enEdevlet from '../../functions/pages/words/en/edevlet.ts';
import * as enSignIn from '../../functions/pages/words/en/sign-in.ts';
import * as trEnrol from '../../functions/pages/words/tr/account-enrol.ts';
import * as trEvents from '../../functions/pages/words/tr/account-events.ts';
import * as trInputs from '../../functions/pages/words/tr/account-inputs.ts';
import * as trLink from '../../functions/pages/words/tr/account-link.ts';
import * as trProfile from '../../functions/pages/words/tr/account-profile.ts';
import * as trAccountSignIn from '../../functions/pages/words/tr/account-sign-in.ts';
import * as trSignUp from '../../functions/pages/words/tr/account-sign-up.ts';
import * as trCodes from '../../functions/pages/words/tr/codes.ts';
import * as trEdevlet from '../../functions/pages/words/tr/edevlet.ts';
import * as trSignIn from '../../functions/pages/words/tr/sign-in.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { enMember } from '../../shared/contracts/messages/en-member.ts';
import type { Language } from '../../shared/contracts/vocabulary.ts';
import { memberProblemsIn } from '../../shared/http/member-problems.ts';
import { problemOf, problemsIn } from '../../shared/http/problem.ts';
import { accountPagesOf, linked, passkeyNames, person } from './account-samples.ts';

const authority = { ...kocasinan, telephone: '0352 222 70 00', kep: 'kocasinanbelediyesi@hs01.kep.tr' };
const siteIn = (language: Language): Site => ({
  authority,
  base: '/kocasinan',
  language,
  css: `/kocasinan/assets/${stylesheetName(authority)}`,
});

function pagesIn(language: Language): Readonly<Record<string, string>> {
  const site = siteIn(language);
  const reference = 'K7RTA-3MHL4';
  const problem = problemOf({ code: 'eDevletCancelled' }, problemsIn(language));
  const returnTo = linksOf(site).form('kvkk');
  return {
    ...accountPagesOf(site),
    code: codePage({ site, purpose: 'confirm', reference, errors: [] }),
    'code-follow': codePage({ site, purpose: 'follow', errors: [] }),
    confirmed: confirmedPage({ site, reference }),
    edevlet: edevletPage({ site, returnTo }),
    'edevlet-cancelled': edevletPage({ site, returnTo, problem }),
    'sign-in': signInPage({ site }),
    'sign-in-ended': signInPage({ site, ended: true }),
    'signed-out': signInPage({ site, left: true }),
  };
}

/** The page without what is somebody's own name or address, which no language changes. */
function withoutData(html: string): string {
  const own = [...Object.values(person), ...Object.values(linked), ...passkeyNames, authority.address];
  return [...own, 'e-Devlet Kapısı', 'Türkçe', 'Türkiye'].reduce(
    (text, each) => text.replaceAll(each, '…'),
    html,
  );
}

describe.each(Object.entries(pagesIn('en')))('the page %s in English', (_, html) => {
  test('is an English document without a Turkish sign but in names and addresses', () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en"/);
    const turkish = [...withoutData(html).matchAll(/[^<>]*[çğıöşüÇĞİÖŞÜ][^<>]*/g)].map(([text]) => text);
    expect(turkish).toEqual([]);
    expect(html).not.toMatch(/undefined|\[object|function/);
  });
});

/** What stands for an argument: text, and a link that says what is given to it. */
const argumentNamed = (name: string) =>
  Object.assign((text: string) => `${name}(${text})`, { toString: () => name });
const names = ['Q1', 'Q2'];

/** Every text of a catalog by its path, its arguments filled in. */
function textsOf(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const said: unknown = words(...names.slice(0, words.length).map(argumentNamed));
    return [[path, Array.isArray(said) ? said.join('') : String(said)]];
  }
  return Object.entries(words ?? {}).flatMap(([key, each]) => textsOf(each, `${path}.${key}`));
}

const catalogs = [
  ['inputs', trInputs, enInputs],
  ['signing in as a member', trAccountSignIn, enAccountSignIn],
  ['signing up', trSignUp, enSignUp],
  ['second factors', trEnrol, enEnrol],
  ['the profile', trProfile, enProfile],
  ['what happened', trEvents, enEvents],
  ['the link to e-Devlet', trLink, enLink],
  ['the way through e-Devlet', trEdevlet, enEdevlet],
  ['codes', trCodes, enCodes],
  ['the ways in', trSignIn, enSignIn],
] as const;

describe.each(catalogs)('the words of %s', (_, tr, en) => {
  const [turkish, english] = [textsOf(tr), textsOf(en)];

  test('say the same things in both languages, with the same facts in them', () => {
    const factsOf = (texts: typeof turkish) =>
      texts.map(([path, text]) => [path, [...text.matchAll(/Q\d|\d+/g)].map(([fact]) => fact).toSorted()]);
    expect(factsOf(english)).toEqual(factsOf(turkish));
  });

  test('end in English as they do in Turkish, and none was left untranslated', () => {
    for (const [n, [path, text]] of english.entries()) {
      const original = turkish[n]?.[1] ?? '';
      expect(`${path} ${text.endsWith('.')}`).toBe(`${path} ${original.endsWith('.')}`);
      expect(text).not.toMatch(/[çğıöşüÇĞİÖŞÜ]| {2}|^$/);
      expect(text, path).not.toBe(original);
    }
  });
});

describe('what is wrong', () => {
  test.each(Object.entries(enMember))('%s is an English sentence: %s', (_key, sentence) => {
    expect(sentence).toMatch(/^[A-Z].*[^ .]\.$/);
    expect(sentence.replaceAll('Türkiye', 'here')).not.toMatch(/ {2}|[<>{}$çğıöşüÇĞİÖŞÜ]/);
  });

  test.each(Object.entries(memberProblemsIn('en')))(
    '%s is refused in English, under its own status',
    (code, row) => {
      expect(row.status).toBe(
        memberProblemsIn('tr')[code as keyof ReturnType<typeof memberProblemsIn>].status,
      );
      expect(row.title).toMatch(/^(e-Devlet|[A-Z]).*[^ .]$/);
      expect(row.detail).toMatch(/^[A-Z].*[^ .]\.$/);
      expect(row.title + row.detail).not.toMatch(/[çğıöşüÇĞİÖŞÜ]/);
    },
  );
});
