import type { LocalDate, Regime } from '../../contracts/vocabulary.ts';
import type { Confidence } from '../time/calendar.ts';

export type Citation = { readonly article: string; readonly confidence: Confidence };

export type Term = Citation & {
  readonly amount: number;
  readonly unit: 'calendarDay' | 'workingDay';
  /** The sentence that tells a person how long the institution has. */
  readonly inWords: string;
};

/** One legal regime as it stood from `effectiveFrom`; a request keeps the row it was taken under. */
export type LawRow = {
  readonly id: string;
  readonly regime: Regime;
  readonly lawNumber: number;
  readonly title: string;
  readonly effectiveFrom: LocalDate;
  readonly term: Term;
  /** Days left at which the unit is reminded; on the last day and after it, daily. */
  readonly reminderDaysLeft: readonly number[];
  /** True when every reply carries personal data, so that it goes only to an established identity. */
  readonly replyIsPersonal: boolean;
  readonly mandatoryFields: readonly (Citation & { readonly field: string })[];
  /** What the applicant can do next against the reply, in words that every reply carries. */
  readonly remedy: Citation & { readonly inWords: string };
};

export const lawRows: readonly LawRow[] = [
  {
    id: 'kvkk-2018',
    regime: 'kvkk',
    lawNumber: 6698,
    title: 'Kişisel Verilerin Korunması Kanunu',
    effectiveFrom: '2018-03-10',
    term: {
      amount: 30,
      unit: 'calendarDay',
      inWords: 'en geç 30 gün içinde, ücretsiz olarak',
      article: '6698 sayılı Kanun m.13/2; Başvuru Tebliği m.6',
      confidence: 'H',
    },
    reminderDaysLeft: [20, 10, 5, 3, 2, 1],
    replyIsPersonal: true,
    mandatoryFields: [
      { field: 'name', article: 'Başvuru Tebliği m.5/2-a', confidence: 'H' },
      { field: 'surname', article: 'Başvuru Tebliği m.5/2-a', confidence: 'H' },
      { field: 'nationalId', article: 'Başvuru Tebliği m.5/2-b', confidence: 'H' },
      { field: 'serviceAddress', article: 'Başvuru Tebliği m.5/2-c', confidence: 'H' },
      { field: 'subject', article: 'Başvuru Tebliği m.5/2-d', confidence: 'H' },
    ],
    remedy: {
      inWords:
        'Başvurunuz reddedilirse, verilen cevabı yetersiz bulursanız ya da süresinde cevap verilmezse; cevabı öğrendiğiniz tarihten itibaren otuz ve her hâlde başvuru tarihinden itibaren altmış gün içinde Kişisel Verileri Koruma Kurulu’na şikâyette bulunabilirsiniz (6698 sayılı Kanun m.14).',
      article: '6698 sayılı Kanun m.14; Kurul kararı 2019/9',
      confidence: 'H',
    },
  },
  {
    id: 'petition-1984',
    regime: 'petition',
    lawNumber: 3071,
    title: 'Dilekçe Hakkının Kullanılmasına Dair Kanun',
    effectiveFrom: '1984-11-10',
    term: {
      amount: 30,
      unit: 'calendarDay',
      inWords: 'en geç 30 gün içinde, gerekçeli olarak',
      article: '3071 sayılı Kanun m.7',
      confidence: 'H',
    },
    reminderDaysLeft: [20, 10, 5, 3, 2, 1],
    replyIsPersonal: false,
    mandatoryFields: [
      { field: 'name', article: '3071 sayılı Kanun m.4', confidence: 'H' },
      { field: 'surname', article: '3071 sayılı Kanun m.4', confidence: 'H' },
      { field: 'serviceAddress', article: '3071 sayılı Kanun m.4', confidence: 'H' },
      { field: 'subject', article: '3071 sayılı Kanun m.6/a', confidence: 'H' },
    ],
    remedy: {
      inWords:
        'Bu işleme karşı, cevabın size ulaştığı günden başlayarak altmış gün içinde yetkili idare mahkemesinde dava açabilirsiniz (2577 sayılı Kanun m.7). Otuz gün içinde cevap verilmemesi isteğin reddi sayılır (2577 sayılı Kanun m.10).',
      article: '2577 sayılı Kanun m.7 ve m.10',
      confidence: 'H',
    },
  },
  {
    id: 'information-2004',
    regime: 'information',
    lawNumber: 4982,
    title: 'Bilgi Edinme Hakkı Kanunu',
    effectiveFrom: '2004-04-24',
    term: {
      amount: 15,
      unit: 'workingDay',
      inWords: 'en geç 15 iş günü içinde',
      article: '4982 sayılı Kanun m.11',
      confidence: 'H',
    },
    reminderDaysLeft: [15, 7, 5, 3, 2, 1],
    replyIsPersonal: false,
    mandatoryFields: [
      { field: 'name', article: '4982 sayılı Kanun m.6', confidence: 'H' },
      { field: 'surname', article: '4982 sayılı Kanun m.6', confidence: 'H' },
      { field: 'nationalId', article: 'Bilgi Edinme Yönetmeliği m.10', confidence: 'M' },
      { field: 'serviceAddress', article: '4982 sayılı Kanun m.6', confidence: 'H' },
      { field: 'subject', article: '4982 sayılı Kanun m.6', confidence: 'H' },
    ],
    remedy: {
      inWords:
        'Talebiniz reddedilirse, kararın size tebliğinden başlayarak on beş gün içinde Bilgi Edinme Değerlendirme Kurulu’na itiraz edebilirsiniz (4982 sayılı Kanun m.13). On beş iş günü içinde cevap verilmezse talebiniz, başvurudan başlayarak otuz günün sonunda reddedilmiş sayılır (2577 sayılı Kanun m.10) ve itiraz için on beş gün o günden işler. İtiraz, dava açma süresini durdurur.',
      article: '4982 sayılı Kanun m.13; 2577 sayılı Kanun m.10',
      confidence: 'M',
    },
  },
];

/** The row that governs a request received on `day`: the newest one in force. @throws when none is */
export function lawInForce(regime: Regime, day: LocalDate): LawRow {
  const row = lawRows
    .filter((r) => r.regime === regime && r.effectiveFrom <= day)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0];
  if (!row) throw new Error(`No law row of ${regime} is in force on ${day}`);
  return row;
}

/** @throws when a stored request names a row that no longer exists: rows are closed, never removed */
export function lawById(id: string): LawRow {
  const row = lawRows.find((r) => r.id === id);
  if (!row) throw new Error(`Unknown law row ${id}`);
  return row;
}
