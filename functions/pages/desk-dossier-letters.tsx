import type { Dossier, ReplyView } from '../../shared/contracts/staff-views.ts';
import { returnedByPost } from '../../shared/domain/decide/paper.ts';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { SummaryList, type SummaryRow } from './components/summary-list.tsx';
import { factRow, typed, WordsIn } from './desk-facts.tsx';
import { deskLinksOf } from './desk-layout.tsx';
import type { Site } from './site.ts';
import { typedLanguage } from './typed-language.ts';
import { deskDossierWords } from './words/desk-dossier.ts';
import { deskLabelWords } from './words/desk-labels.ts';

type ReplyProps = { readonly site: Site; readonly reference: string; readonly reply: ReplyView };

/** The decision with its words, and how it travelled. */
export function Reply({ site, reference, reply }: ReplyProps) {
  const { reply: w } = deskDossierWords(site);
  const { outcomeLabels, replyWayLabels } = labelsIn(site.language);
  const day = (on: string) => formatDay(on, site.language);
  const lang = typedLanguage(site);
  const rows: readonly SummaryRow[] = [
    { key: w.outcome, value: outcomeLabels[reply.outcome] },
    { key: w.at, value: formatMoment(reply.at, site.language) },
    ...factRow(w.ground, reply.ground),
    { key: w.explanation, value: typed(reply.explanation, lang) },
    ...(reply.reasons === undefined ? [] : [{ key: w.reasons, value: typed(reply.reasons, lang) }]),
    ...reply.perRight.map(({ text, outcome, reasons }) => ({
      key: text,
      value: (
        <span class="bv-typed">
          {outcomeLabels[outcome]}
          {reasons && ': '}
          {reasons && <WordsIn lang={lang}>{reasons}</WordsIn>}
        </span>
      ),
    })),
    ...factRow(w.forwardedTo, reply.forwardedTo && <WordsIn lang={lang}>{reply.forwardedTo}</WordsIn>),
    ...factRow(w.fee, reply.fee),
    ...factRow(w.document, reply.document && `${reply.document.number}, ${day(reply.document.date)}`),
    { key: w.way, value: `${replyWayLabels[reply.way]}. ${reply.wayBecause}` },
    ...factRow(
      w.posted,
      reply.dispatch && `${day(reply.dispatch.on)}, ${reply.dispatch.registeredMailNumber}`,
    ),
    ...factRow(w.delivered, reply.deliveredOn && day(reply.deliveredOn)),
    ...factRow(w.failed, reply.failure === returnedByPost ? w.cameBack : reply.failure),
  ];
  return (
    <>
      <SummaryList rows={rows} />
      <p class="govuk-body">
        <a class="govuk-link" href={deskLinksOf(site).replyLetter(reference)}>
          {w.print}
        </a>
      </p>
    </>
  );
}

type Props = { readonly site: Site; readonly dossier: Dossier };

/** What officers wrote for each other, and what the applicant was told. */
export function Notes({ site, dossier: { notes, trail } }: Props) {
  const w = deskDossierWords(site);
  const whoWrote = (by: string) => trail.find(({ actor }) => actor === by)?.who ?? by;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {notes.map(({ at, by, text, told }) => (
        <li key={at + by}>
          {formatMoment(at, site.language)}, {whoWrote(by)}
          {told && ` ${w.told}`}: {typed(text, typedLanguage(site))}
        </li>
      ))}
    </ul>
  );
}

/** The mails and short messages about the request, and how far each came. */
export function Letters({ site, dossier: { letters } }: Props) {
  const { letters: words } = deskLabelWords(site);
  return (
    <ul class="govuk-list govuk-list--bullet">
      {letters.map(({ key, kind, state, sentAt }) => (
        <li key={key}>
          {words[kind] ?? kind}: {words[state] ?? state}
          {sentAt && `, ${formatMoment(sentAt, site.language)}`}
        </li>
      ))}
    </ul>
  );
}
