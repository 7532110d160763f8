/** What of officers' lists and overviews is not said by a catalog alone. */
import { describe, expect, test } from 'vitest';
import { deskKeptPage } from '../../functions/pages/desk-kept-page.tsx';
import { deskPage } from '../../functions/pages/desk-page.tsx';
import { siteOf } from '../../functions/pages/site-of.ts';
import { deskBulk } from '../../functions/pages/words/en/desk-bulk.ts';
import { deskChecks } from '../../functions/pages/words/en/desk-checks.ts';
import { deskSearch } from '../../functions/pages/words/en/desk-search.ts';
import { deskSystem } from '../../functions/pages/words/en/desk-system.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { type Language, languages } from '../../shared/contracts/vocabulary.ts';
import { queueRowOf } from '../../shared/views/staff.ts';
import { formatMonth, formatShare, formatShortMonth } from '../../shared/words/figures.ts';
import { afterHours, standing } from '../shared/domain/samples.ts';
import { signedIn } from './desk-list-samples.ts';
import { overviewPagesOf } from './overview-samples.ts';
import { spokenIn } from './spoken.ts';

const siteIn = (language: Language) => siteOf({ authority: kocasinan, base: '/kocasinan', language });
const saved = [{ name: 'Geciken postalar', filter: { show: 'open', channel: 'post' } as const }];
const row = queueRowOf(standing.missingInfo, kocasinan, afterHours(24), true);
const listIn = (language: Language) =>
  deskPage({
    site: siteIn(language),
    signedIn,
    places: [],
    roles: [{ department: '*', role: 'supervisor' }],
    list: {
      query: { show: 'open', department: 'zabita' },
      queue: { today: '2026-05-20', rows: [row] },
      units: ['fen-isleri', 'zabita'],
      saved,
      mayActInBulk: false,
    },
  });

describe('a list', () => {
  test('says in the reader’s language what it is narrowed to, with the names that her units have there', () => {
    expect(listIn('tr')).toContain('Birim: Zabıta Müdürlüğü. ');
    expect(listIn('en')).toContain('Unit: Directorate of Municipal Police. ');
    expect(listIn('en')).toContain('All units: unit supervisor');
  });

  test('says “you” of no applicant to her officer', () => {
    const said = spokenIn(listIn('en')).map(({ text }) => text);
    expect(said).toContain('Waiting for information from the applicant');
    expect(said).not.toContain('Waiting for information from you');
  });

  test('marks the name that an officer gave a filter as Turkish within English, and nothing within Turkish', () => {
    const named = (html: string) => spokenIn(html).find(({ text }) => text === 'Geciken postalar')?.language;
    expect(languages.map((language) => named(listIn(language)))).toEqual(['tr', 'tr']);
    expect(listIn('en')).toMatch(/<li lang="tr"><a [^>]*>Geciken postalar</);
    expect(listIn('tr')).not.toMatch(/<li lang="tr"><a [^>]*>Geciken postalar</);
  });
});

test('words that wait for their officer are marked as hers, whatever the page speaks', () => {
  const values = { note: 'Yarın yeniden aranacak.' };
  const kept = deskKeptPage({ site: siteIn('en'), action: '/x', back: '/gorevli', values });
  expect(kept).toContain('<p class="govuk-body bv-typed" lang="tr">Yarın yeniden aranacak.</p>');
  expect(kept).toContain('Your session has ended');
});

test('the units of the system’s page have the names of its reader’s language', () => {
  expect(overviewPagesOf(siteIn('en')).system).toContain('Directorate of Public Works');
  expect(overviewPagesOf(siteIn('tr')).system).toContain('Fen İşleri Müdürlüğü');
});

test('months and shares are written as each language writes them, and nothing late is rounded away', () => {
  expect(languages.map((language) => formatMonth('2026-09', language))).toEqual([
    'Eylül 2026',
    'September 2026',
  ]);
  expect(languages.map((language) => formatShortMonth('2026-09', language))).toEqual(['Eyl', 'Sep']);
  expect(languages.map((language) => formatShare(999, 1000, language))).toEqual(['%99', '99%']);
  expect(languages.map((language) => formatShare(0, 0, language))).toEqual(['–', '–']);
});

test('English counts one as one', () => {
  const { troubles, letters } = deskSystem;
  const { mailboxes, supervisors, departments, holidayTable, certificate } = deskChecks.checks;
  const ones = [
    deskSearch.found('name and surname', 1),
    deskSearch.searches.line('10:00', 'ali.veli', 'passport number', 1),
    troubles.failedLetters(1),
    troubles.stuckReminders(1),
    troubles.overdue(1),
    letters.minutes(1),
    letters.hours(1),
    ...[mailboxes, supervisors, departments, holidayTable, certificate].map(({ wrong }) => wrong(1)),
  ];
  for (const text of ones)
    expect(text).not.toMatch(
      /\b1 (?:[a-z-]+ )?(?:applications|messages|reminders|minutes|hours|addresses|units|days|categories)\b/,
    );
  expect(deskBulk.counts(1, 0, 0)).toBe('Done: 1. Skipped: 0. Could not be done: 0.');
});
