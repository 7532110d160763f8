import type { Instant, LocalDate, Regime } from '../../../../../shared/contracts/vocabulary.ts';

/** Moments of arrival around midnight in Istanbul (21.00 UTC) and the day that they are taken for. */
export const arrivalVectors: readonly {
  readonly at: Instant;
  readonly law: Regime;
  readonly received: LocalDate;
  readonly dueOn: LocalDate;
  readonly sum: string;
}[] = [
  {
    at: '2026-04-27T20:59:59.999Z',
    law: 'kvkk',
    received: '2026-04-27',
    dueOn: '2026-05-27',
    sum: '27 Nisan 23.59.59,999; 28-30 Nisan = 3; 1-27 Mayıs = 30',
  },
  {
    at: '2026-04-27T21:00:00.000Z',
    law: 'kvkk',
    received: '2026-04-28',
    dueOn: '2026-05-28',
    sum: '28 Nisan 00.00; 29-30 Nisan = 2; 1-28 Mayıs = 30',
  },
  {
    at: '2025-12-31T20:59:59.999Z',
    law: 'petition',
    received: '2025-12-31',
    dueOn: '2026-01-30',
    sum: '31 Aralık 23.59.59,999; 1-30 Ocak = 30',
  },
  {
    at: '2025-12-31T21:00:00.000Z',
    law: 'petition',
    received: '2026-01-01',
    dueOn: '2026-01-31',
    sum: '1 Ocak 00.00; 2-31 Ocak = 30',
  },
  {
    at: '2028-02-28T20:59:59.999Z',
    law: 'petition',
    received: '2028-02-28',
    dueOn: '2028-03-29',
    sum: '28 Şubat 23.59.59,999; 29 Şubat = 1; 1-29 Mart = 30',
  },
  {
    at: '2028-02-28T21:00:00.000Z',
    law: 'petition',
    received: '2028-02-29',
    dueOn: '2028-03-30',
    sum: '29 Şubat 00.00; 1-30 Mart = 30',
  },
  {
    at: '2026-05-10T20:59:59.999Z',
    law: 'information',
    received: '2026-05-10',
    dueOn: '2026-06-04',
    sum: '10 Mayıs Pazar 23.59.59,999; 11-15 = 5; 18 = 6; 20-22 = 9; 25-26 = 11; 1-4 Haziran = 15',
  },
  {
    at: '2026-05-10T21:00:00.000Z',
    law: 'information',
    received: '2026-05-11',
    dueOn: '2026-06-05',
    sum: '11 Mayıs Pazartesi 00.00; 12-15 = 4; 18 = 5; 20-22 = 8; 25-26 = 10; 1-5 Haziran = 15',
  },
  {
    at: '2027-05-14T20:59:59.999Z',
    law: 'information',
    received: '2027-05-14',
    dueOn: '2027-06-09',
    sum: '14 Mayıs Cuma 23.59.59,999; 16-19 Kurban Bayramı; 20-21 = 2; 24-28 = 7; 31 = 8; 1-4 Haziran = 12; 7-9 = 15',
  },
  {
    at: '2026-12-31T21:00:00.000Z',
    law: 'information',
    received: '2027-01-01',
    dueOn: '2027-01-22',
    sum: '1 Ocak Cuma 00.00; 4-8 Ocak = 5; 11-15 = 10; 18-22 = 15',
  },
];
