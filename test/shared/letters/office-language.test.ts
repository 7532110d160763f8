/** In what an institution's own people are written: as whoever reads the letter is said to read. */
import { describe, expect, test } from 'vitest';
import {
  composeAssigneeReminded,
  composeCameBack,
  composeForStaff,
} from '../../../functions/mail/staff-mail.ts';
import type { Authority, Department } from '../../../shared/authorities/authority.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { officeLanguageOf } from '../../../shared/authorities/office-language.ts';
import type { Language } from '../../../shared/contracts/vocabulary.ts';
import { standing } from '../domain/samples.ts';
import { siteUrl } from './samples.ts';
import {
  calendarEndsLetter,
  daysMovedLetter,
  digestLetter,
  escalationLetter,
  summaryLetter,
} from './staff-samples.ts';

/** With the same in every unit. */
const institution = (officeLanguage: Language | undefined, unit: Partial<Department> = {}): Authority => ({
  ...kocasinan,
  ...(officeLanguage ? { officeLanguage } : {}),
  departments: kocasinan.departments.map((department) => ({ ...department, ...unit })),
});
const supervised = { supervisorMailbox: 'mudur@kocasinan.example' };

describe('the language of an office', () => {
  test.each<[Language | undefined, Language | undefined, Language]>([
    [undefined, undefined, 'tr'],
    [undefined, 'en', 'en'],
    ['en', undefined, 'en'],
    ['en', 'tr', 'tr'],
  ])('institution %s, unit %s: %s', (officeLanguage, language, expected) => {
    const unit = language ? { language } : {};
    expect(officeLanguageOf(institution(officeLanguage), unit)).toBe(expected);
  });

  test('of its manager and of the system’s operator is the institution’s', () => {
    expect(officeLanguageOf(institution('en', { language: 'tr' }))).toBe('en');
    expect(officeLanguageOf(institution(undefined, { language: 'en' }))).toBe('tr');
  });
});

describe.each<[Language, Language]>([
  ['tr', 'en'],
  ['en', 'tr'],
])('where the institution reads %s and the unit %s', (whole, unit) => {
  const authority = institution(whole, { language: unit });
  const about = { authority, siteUrl, request: standing.undelivered };

  test('the unit’s own letters are in the unit’s', () => {
    expect(composeForStaff(digestLetter, authority, siteUrl).message.language).toBe(unit);
    const cameBack = composeCameBack({ key: '1', kind: 'cameBack', letter: 'reply' }, about);
    expect(cameBack?.message.language).toBe(unit);
    const request = { ...standing.inReview, assignee: 'memur-9', assigneeMailbox: 'ali@kocasinan.example' };
    expect(composeAssigneeReminded({ ...about, request })?.message.language).toBe(unit);
  });

  test('those of manager and operator are in the institution’s', () => {
    for (const letter of [summaryLetter, calendarEndsLetter, daysMovedLetter])
      expect(composeForStaff(letter, authority, siteUrl).message.language).toBe(whole);
  });

  test('what a supervisor is told is in the unit’s, what the manager is told in her stead in the institution’s', () => {
    const named = institution(whole, { language: unit, ...supervised });
    expect(composeForStaff(escalationLetter, named, siteUrl).message.language).toBe(unit);
    expect(composeForStaff(escalationLetter, authority, siteUrl).message.language).toBe(whole);
  });
});

test('what has lost its sense is not sent, and needs no unit that is still there', () => {
  const request = { ...standing.deliveredByPost, assignee: 'memur-9', department: 'yok' };
  const about = { authority: kocasinan, siteUrl, request };
  expect(composeCameBack({ key: '1', kind: 'cameBack', letter: 'reply' }, about)).toBeUndefined();
  expect(composeAssigneeReminded(about)).toBeUndefined();
});
