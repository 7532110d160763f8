import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import * as staffViews from '../../../shared/contracts/staff-views.ts';
import type { LetterState } from '../../../shared/contracts/vocabulary.ts';
import { checkIdentity } from '../../../shared/domain/decide/officer.ts';
import type { LetterRecord, Opened } from '../../../shared/domain/ports.ts';
import { needsOfficer, type Request } from '../../../shared/domain/request.ts';
import { chainStart, linkEntry, type TrailEntry } from '../../../shared/domain/trail.ts';
import { dossierOf, queueRowOf, replyViewOf } from '../../../shared/views/staff.ts';
import {
  afterHours,
  confirmed,
  formOf,
  granted,
  identified,
  officerAt,
  received,
  secrets,
  standing,
  submitting,
} from '../domain/samples.ts';

const now = afterHours(5);
const { personal } = granted(submitting(formOf('kvkk')));
const replyText = { explanation: 'Onarıldı.', reasons: 'Gerekçe' };

const opened = (request: Request, letters: readonly LetterRecord[] = []): Opened => ({
  request: { ...request, head: chainStart },
  kept: { intakeKey: 'gizli-anahtar', bodyMac: 'gizli-özet', sealed: {} },
  personal,
  ...('reply' in request ? { replyText } : {}),
  notes: [],
  letters,
  attachments: [],
  trail: [],
});
const dossier = (of: Opened) => dossierOf(of, kocasinan, now, needsOfficer(of.request));
const letter = (state: LetterState): LetterRecord => ({ key: 'reply', kind: 'reply', state, attempts: 1 });

describe('a row of the queue', () => {
  test.each(Object.entries(standing))('of one that is %s is what the contract promises', (_name, request) => {
    const row = queueRowOf(request, kocasinan, now, needsOfficer(request));
    expect(staffViews.queueRow.strict().parse(row)).toEqual(row);
    expect(row.daysLeft === null).toBe(!needsOfficer(request));
  });

  test('tells nothing of who asked', () => {
    const row = JSON.stringify(queueRowOf(received('petition'), kocasinan, now, true));
    for (const word of Object.values(personal).flat()) expect(row).not.toContain(word);
  });
});

describe('the dossier', () => {
  test.each(Object.entries(standing))('of one that is %s is what the contract promises', (_name, request) => {
    const shown = dossier(opened(request));
    expect(staffViews.dossier.strict().parse(shown)).toEqual(shown);
  });

  test('shows the officer who asked and which rights, in words', () => {
    const { personal: shown, rights, law } = dossier(opened(standing.received));
    expect(shown).toEqual(personal);
    expect(rights.map(({ code }) => code)).toEqual(['a', 'ç']);
    expect(rights[1]?.text).toContain('aktarıldığını');
    expect(law).toBe('6698 sayılı Kişisel Verilerin Korunması Kanunu');
  });

  test('does not show keys or keyed hashes', () => {
    expect(JSON.stringify(dossier(opened(standing.received)))).not.toContain('gizli-');
  });

  test('shows what the identity was checked by, from the note of that moment', () => {
    const { request, words } = granted(checkIdentity(received(), 'Ehliyet', officerAt(now)));
    const shown = dossier({
      ...opened(request),
      notes: [{ at: now, by: 'memur-7', text: words?.note ?? '', told: false }],
    });
    expect(shown.identityCheck).toEqual({ at: now, by: 'memur-7', evidence: 'Kimlik kontrolü: Ehliyet' });
  });
});

describe('the warnings', () => {
  test.each([
    [
      'an unknown person with an unconfirmed address',
      received(),
      [],
      ['Kimlik güvencesi', 'adresi onaylanmadı'],
    ],
    ['a confirmed address, which proves no person', confirmed(received()), [], ['Kimlik güvencesi']],
    ['a known person', identified(confirmed(received())), [], []],
    ['a letter that came back', standing.undelivered, [letter('bounced')], ['geri döndü']],
    ['a letter taken for spam', standing.answeredByEmail, [letter('complained')], ['istenmeyen']],
    ['a letter that never went out', standing.answeredByEmail, [letter('failed')], ['gönderilemedi']],
    ['all well', standing.answeredByEmail, [letter('delivered')], []],
  ] as const)('%s', (_what, request, letters, warnings) => {
    const shown = dossier(opened(request, letters)).warnings;
    expect(shown).toHaveLength(warnings.length);
    for (const [i, words] of warnings.entries()) expect(shown[i]).toContain(words);
  });
});

describe('the trail', () => {
  const entryOf = (sequence: number, previous: string): TrailEntry =>
    linkEntry(
      standing.answeredByEmail,
      sequence,
      previous,
      { action: 'noted', at: now, actor: 'memur-7', facts: {}, payload: null },
      secrets.trail,
    );
  const first = entryOf(1, chainStart);
  const second = entryOf(2, first.hash);
  const warnings = (trail: readonly TrailEntry[]) => {
    const of = opened(standing.answeredByEmail);
    return dossier({ ...of, request: { ...of.request, version: 2, head: second.hash }, trail }).warnings;
  };

  test('that fits is no matter, nor is an entry written while the dossier was read', () => {
    expect(warnings([first, second])).toEqual([]);
    expect(warnings([first, second, entryOf(3, second.hash)])).toEqual([]);
  });

  test.each([
    ['an entry was rewritten', [{ ...first, actor: 'memur-1' }, second]],
    ['the last entry is missing', [first]],
    ['another last entry stands there', [first, { ...entryOf(2, first.hash), hash: chainStart }]],
  ])('is reported when %s', (_what, trail) => {
    expect(warnings(trail)).toEqual([expect.stringContaining('işlem kaydı bozulmuş')]);
  });
});

describe('the reply as officers read it', () => {
  test('does not exist before the answer, nor without its words', () => {
    expect(replyViewOf(opened(standing.inReview))).toBeUndefined();
    expect(replyViewOf({ request: standing.answeredByPost })).toBeUndefined();
  });

  test.each([
    ['answeredByEmail', {}],
    ['posted', { dispatch: { registeredMailNumber: 'RR123456785TR' } }],
    ['deliveredByPost', { deliveredOn: '2026-05-01' }],
    ['undelivered', { failure: 'Permanent/General' }],
    ['returned', { failure: 'iade', dispatch: { registeredMailNumber: 'RR123456785TR' } }],
    ['postedAfterBounce', { way: 'post', wayBecause: expect.stringContaining('kâğıtla') }],
  ] as const)('%s shows how far it got', (name, expected) => {
    const shown = replyViewOf(opened(standing[name]));
    expect(shown).toMatchObject({ ...replyText, ...expected });
    expect(shown?.wayBecause).toMatch(/\.$/);
  });
});
