import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import * as staffViews from '../../../shared/contracts/staff-views.ts';
import * as views from '../../../shared/contracts/views.ts';
import type { Language } from '../../../shared/contracts/vocabulary.ts';
import { contactFailed } from '../../../shared/domain/decide/citizen.ts';
import { addNote } from '../../../shared/domain/decide/officer.ts';
import { lawById } from '../../../shared/domain/law/rows.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { officerNext, standingOf } from '../../../shared/views/standing.ts';
import { daysLeftOf, statusViewOf } from '../../../shared/views/status.ts';
import {
  afterHours,
  answered,
  arrived,
  assigned,
  confirmed,
  formOf,
  granted,
  identified,
  officerAt,
  received,
  standing,
  submitting,
  when,
} from '../domain/samples.ts';

const now = afterHours(5);
const view = (request: Request, at = now, language: Language = 'tr') =>
  statusViewOf(request, { authority: kocasinan, at, language, ticket: 'bilet' });
const everyone = Object.entries(standing);

describe.each(everyone)('the status of a request that is %s', (_name, request) => {
  test('is what the contract promises and nothing more', () => {
    expect(views.statusView.strict().parse(view(request))).toEqual(view(request));
    expect(staffViews.standing.strict().parse(standingOf(request))).toEqual(standingOf(request));
  });

  test('tells the applicant and the officer the next step in a sentence', () => {
    for (const next of [view(request).next, officerNext(request)]) expect(next).toMatch(/^[A-ZÇĞİÖŞÜ].*\.$/);
  });

  test('holds no word that tells who asked or what', () => {
    const { personal } = granted(submitting(formOf('kvkk')));
    const shown = JSON.stringify(view(request));
    for (const word of Object.values(personal).flat()) expect(shown).not.toContain(word);
    expect(shown).not.toMatch(/memur-\d/);
  });

  test('lists what happened in the order it happened', () => {
    const moments = view(request).history.map((line) => line.at);
    expect(moments).toEqual([...moments].sort());
    expect(view(request).history[0]?.text).toContain('alındı');
  });
});

describe('days left', () => {
  test.each([
    ['2026-04-27T08:41:12.000Z', 30],
    ['2026-04-27T20:59:59.999Z', 30],
    ['2026-04-27T21:00:00.000Z', 29],
    ['2026-05-27T20:59:59.999Z', 0],
    ['2026-05-27T21:00:00.000Z', -1],
  ])('at %s are %i', (at, left) => {
    expect(daysLeftOf(standing.received, at)).toBe(left);
  });

  test('are none once the institution owes nothing', () => {
    expect(daysLeftOf(standing.deliveredByPost, now)).toBeNull();
    expect(daysLeftOf(standing.posted, now)).toBeNull();
    expect(daysLeftOf(standing.undelivered, now)).toBe(30);
  });
});

describe('what the applicant reads', () => {
  test('promises the last day while it lies ahead', () => {
    expect(view(standing.received).next).toContain('27 Mayıs 2026 Çarşamba');
  });

  test('admits a missed day and points to the law, from the first minute after it', () => {
    expect(view(standing.inReview, '2026-05-27T20:59:59.999Z').next).not.toContain('geçti');
    const late = view(standing.inReview, '2026-05-27T21:00:00.000Z').next;
    expect(late).toContain('geçti');
    expect(late).toContain(lawById(standing.inReview.law).remedy.inWords);
  });

  test('asks her to confirm the address that the reply is to go to, until she did', () => {
    expect(view(received()).next).toMatch(/E-posta adresinizi onaylayın.*postayla.*27 Mayıs 2026/);
    expect(view(received('kvkk', { replyBy: 'post' })).next).toContain('yapmanız gereken bir şey yok');
    expect(view(confirmed(received())).next).toContain('yapmanız gereken bir şey yok');
  });

  test('says so when nothing arrives at the address', () => {
    const failed = contactFailed(confirmed(received()), when(now), 'Permanent/General', 'receipt')?.request;
    const shown = view(failed ?? received());
    expect(shown.next).toMatch(/ileti ulaşmıyor.*postayla/);
    expect(shown.history.at(-1)?.text).toContain('geri döndü');
  });

  test.each([
    ['answeredByEmail', 'e-posta adresine gönderiliyor'],
    ['answeredByPost', 'tebligat adresinize taahhütlü postayla gönderilecek'],
    ['answeredInPerson', 'kimliğinizle kurumdan elden'],
    ['posted', 'RR123456785TR'],
    ['postedAfterBounce', 'RR123456785TR'],
    ['deliveredByPost', 'size ulaştı'],
    ['undelivered', 'postayla gönderecek'],
    ['returned', 'iade geldi'],
  ] as const)('of one that is %s: %s', (name, words) => {
    expect(view(standing[name]).next).toContain(words);
  });

  test.each(['kvkk', 'petition', 'information'] as const)(
    'of a delivered reply by the law of %s points at ways further that are there',
    (regime) => {
      const delivered = view(arrived(answered(identified(confirmed(received(regime))))));
      expect(delivered.next).toContain('aşağıdadır');
      expect(delivered.windows).not.toEqual([]);
    },
  );

  test('does not show notes', () => {
    const noted = granted(addNote(standing.received, 'Gizli not', officerAt(now))).request;
    expect(view(noted).history).toEqual(view(standing.received).history);
  });

  test('shows the confirmed address, the check of identity and the colleague only as steps', () => {
    const texts = view(assigned(confirmed(received()))).history.map((line) => line.text);
    expect(texts).toHaveLength(3);
    expect(texts[1]).toContain('onayladınız');
    expect(texts[2]).toContain('görevliye verildi');
  });
});

describe('what the officer is to do next', () => {
  test.each([
    ['received', 'Bir görevliye verin'],
    ['inReview', 'cevaplayın'],
    ['answeredByEmail', 'kendiliğinden'],
    ['answeredByPost', 'taahhütlü postaya verin'],
    ['answeredInPerson', 'elden verin'],
    ['posted', 'Tebliğ tarihini'],
    ['postedAfterBounce', 'Tebliğ tarihini'],
    ['deliveredByEmail', 'iş kalmadı'],
    ['handedOverAfterBounce', 'iş kalmadı'],
    ['undelivered', 'geri döndü'],
    ['returned', 'iade geldi'],
  ] as const)('%s: %s', (name, words) => {
    expect(officerNext(standing[name])).toContain(words);
  });
});
