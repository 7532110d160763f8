import type { Dossier, ReplyView } from '../../shared/contracts/staff-views.ts';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';
import { outcomeLabels, replyWayLabels } from '../../shared/words/tr/labels.ts';
import { SummaryList, type SummaryRow } from './components/summary-list.tsx';
import { factRow, typed } from './desk-facts.tsx';
import { deskLinksOf } from './desk-layout.tsx';
import { letterWords } from './desk-words.ts';
import type { Site } from './site.ts';

type ReplyProps = { readonly site: Site; readonly reference: string; readonly reply: ReplyView };

/** The decision with its words, and how it travelled. */
export function Reply({ site, reference, reply }: ReplyProps) {
  const rows: readonly SummaryRow[] = [
    { key: 'Sonuç', value: outcomeLabels[reply.outcome] },
    { key: 'Cevap günü ve saati', value: formatMoment(reply.at) },
    ...factRow('Dayanak', reply.ground),
    { key: 'Açıklama', value: typed(reply.explanation) },
    ...(reply.reasons === undefined ? [] : [{ key: 'Gerekçe', value: typed(reply.reasons) }]),
    ...reply.perRight.map(({ text, outcome, reasons }) => ({
      key: text,
      value: typed([outcomeLabels[outcome], reasons].filter(Boolean).join(': ')),
    })),
    ...factRow('Gönderilen kurum', reply.forwardedTo),
    ...factRow('Ücret', reply.fee),
    ...factRow('Belge', reply.document && `${reply.document.number}, ${formatDay(reply.document.date)}`),
    { key: 'Cevap yolu', value: `${replyWayLabels[reply.way]}. ${reply.wayBecause}` },
    ...factRow(
      'Postaya verildi',
      reply.dispatch && `${formatDay(reply.dispatch.on)}, ${reply.dispatch.registeredMailNumber}`,
    ),
    ...factRow('Teslim edildi', reply.deliveredOn && formatDay(reply.deliveredOn)),
    ...factRow('Teslim edilemedi', reply.failure),
  ];
  return (
    <>
      <SummaryList rows={rows} />
      <p class="govuk-body">
        <a class="govuk-link" href={deskLinksOf(site).replyLetter(reference)}>
          Cevap yazısını yazdırın
        </a>
      </p>
    </>
  );
}

/** What officers wrote for each other, and what the applicant was told. */
export function Notes({ dossier: { notes, trail } }: { readonly dossier: Dossier }) {
  const whoWrote = (by: string) => trail.find(({ actor }) => actor === by)?.who ?? by;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {notes.map(({ at, by, text, told }) => (
        <li key={at + by}>
          {formatMoment(at)}, {whoWrote(by)}
          {told && ' (başvurana bildirildi)'}: {typed(text)}
        </li>
      ))}
    </ul>
  );
}

/** The mails and short messages about the request, and how far each came. */
export function Letters({ dossier: { letters } }: { readonly dossier: Dossier }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {letters.map(({ key, kind, state, sentAt }) => (
        <li key={key}>
          {letterWords[kind] ?? kind}: {letterWords[state] ?? state}
          {sentAt && `, ${formatMoment(sentAt)}`}
        </li>
      ))}
    </ul>
  );
}
