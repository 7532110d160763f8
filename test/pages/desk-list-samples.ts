import {
  type BulkRow,
  deskBulkPreviewPage,
  deskBulkRefusedPage,
  deskBulkResultPage,
} from '../../functions/pages/desk-bulk-page.tsx';
import { deskFiltersPage } from '../../functions/pages/desk-filters-page.tsx';
import { type DeskPageProps, deskPage } from '../../functions/pages/desk-page.tsx';
import { deskSearchPage } from '../../functions/pages/desk-search-page.tsx';
import { deskSearchesPage } from '../../functions/pages/desk-searches-page.tsx';
import type { Site } from '../../functions/pages/site.ts';
import { officerSentencesIn } from '../../shared/contracts/messages/officer-in-language.ts';
import type { QueueRow } from '../../shared/contracts/staff-views.ts';
import { errorOf } from '../../shared/http/input.ts';
import { officerProblemsIn } from '../../shared/http/officer-problems-in-language.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { kindOfRequest } from '../../shared/words/kind.ts';

export const signedIn = { name: 'mehmet.kaya', formToken: 'Vnopr2tb11yeGaT_DpBfAlYSkU7qpkOMR2gWOlDWDU0' };
const longName = 'muhammed.alperen.cigirtkanoglu-karahisarlioglu@kocasinan.example';
const filter = { show: 'open', department: 'fen-isleri', urgency: 'overdue', channel: 'post' } as const;
const saved = [
  { name: 'Postayla gelip gecikenler', filter },
  { name: 'Bekleyen ödemeler', filter: { show: 'waiting' as const } },
];
const colleagues = [
  { id: 'a1', name: 'ali.veli' },
  { id: 'b2', name: longName },
  { id: 'c3', name: longName },
];
const pothole = { regime: 'petition', petitionType: 'complaint', category: 'yol' } as const;
const bulkRow = ({ authority, language }: Site, changes: Partial<BulkRow>): BulkRow => ({
  reference: 'K7RTA-3MHL4',
  kind: kindOfRequest(pothole, authority, language),
  version: 4,
  ...changes,
});
const skipped = (
  site: Site,
  code: 'requestAlreadyAnswered' | 'alreadyReminded' | 'changedMeanwhile',
  reference: string,
) =>
  bulkRow(site, {
    reference,
    assignee: 'ali.veli',
    problem: problemOf({ code }, officerProblemsIn(site.language)),
  });

type Given = {
  readonly list: Omit<NonNullable<DeskPageProps['list']>, 'query' | 'queue'>;
  /** Of every urgency that there is. */
  readonly rows: readonly QueueRow[];
};

/** The pages around an officer's list, each in the ways that it can look. */
export function deskListPagesOf(site: Site, { list, rows }: Given): Readonly<Record<string, string>> {
  const page = { site, signedIn };
  const sentences = officerSentencesIn(site.language);
  const here = { ...page, query: filter };
  const desk = { ...page, roles: [], places: [] };
  const today = '2026-05-27';
  return {
    'desk-narrowed': deskPage({
      ...desk,
      list: {
        ...list,
        saved,
        query: { ...filter, after: '2026-05-01#K7RTA-3MHL4' },
        queue: {
          today,
          rows: rows.map((row) => ({ ...row, assignee: 'b2', assigneeName: longName })),
          after: '2026-06-03#K7RTA-3MHL4',
        },
      },
    }),
    'desk-narrowed-empty': deskPage({
      ...desk,
      list: { ...list, query: filter, queue: { today, rows: [] } },
    }),
    'desk-done': deskPage({
      ...desk,
      list: { ...list, query: { show: 'done' }, queue: { today, rows: rows.slice(0, 1) } },
    }),
    'desk-filters': deskFiltersPage({ ...page, filter, units: list.units, saved }),
    'desk-filters-mistake': deskFiltersPage({
      ...page,
      filter,
      units: list.units,
      saved: [],
      name: '',
      errors: [errorOf('name', 'filterName.missing', sentences)],
    }),
    'desk-search': deskSearchPage(page),
    'desk-search-mistake': deskSearchPage({ ...page, term: 'Ayşe', error: sentences['term.oneName'] }),
    'desk-search-found': deskSearchPage({
      ...page,
      term: 'ayşe yılmaz',
      found: { kind: 'name', rows, complete: false },
    }),
    'desk-search-nothing': deskSearchPage({
      ...page,
      term: '10000000146',
      found: { kind: 'nationalId', rows: [], complete: true },
    }),
    'desk-search-no-name': deskSearchPage({
      ...page,
      term: 'Ayşe Nur Yılmaz',
      found: { kind: 'name', rows: [], complete: true },
    }),
    'desk-searches': deskSearchesPage({
      ...page,
      today,
      names: new Map([['memur-1', 'ali.veli']]),
      day: '2026-05-26',
      searches: [
        { at: '2026-05-26T08:00:00.000Z', officer: 'memur-1', kind: 'nationalId', shown: 0 },
        { at: '2026-05-26T07:00:00.000Z', officer: longName, kind: 'name', shown: 25 },
      ],
    }),
    'desk-searches-none': deskSearchesPage({
      ...page,
      today,
      names: new Map(),
      day: today,
      searches: [],
    }),
    'desk-bulk-assign': deskBulkPreviewPage({
      ...here,
      act: 'assign',
      rows: [bulkRow(site, {}), skipped(site, 'requestAlreadyAnswered', 'AAAAA-AAAAA')],
      colleagues,
      errors: [errorOf('assignee', 'colleague.missing', sentences)],
    }),
    'desk-bulk-remind': deskBulkPreviewPage({
      ...here,
      act: 'remind',
      rows: [bulkRow(site, { assignee: longName }), skipped(site, 'alreadyReminded', 'AAAAA-AAAAA')],
      colleagues: [],
    }),
    'desk-bulk-impossible': deskBulkPreviewPage({
      ...here,
      act: 'remind',
      rows: [skipped(site, 'alreadyReminded', 'AAAAA-AAAAA')],
      colleagues: [],
    }),
    'desk-bulk-refused': deskBulkRefusedPage({
      ...here,
      errors: [errorOf('reference', 'chosen.none', sentences)],
    }),
    'desk-bulk-result': deskBulkResultPage({
      ...here,
      act: 'assign',
      to: longName,
      done: [bulkRow(site, {})],
      skipped: [skipped(site, 'requestAlreadyAnswered', 'AAAAA-AAAAA')],
      failed: [skipped(site, 'changedMeanwhile', 'EEEEE-EEEEE')],
    }),
  };
}
