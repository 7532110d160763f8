import type { ComponentChildren } from 'preact';
import type { Dossier } from '../../shared/contracts/staff-views.ts';
import type { Language } from '../../shared/contracts/vocabulary.ts';
import type { OfficerAct } from '../../shared/domain/officer-acts.ts';
import { applicantFacts } from '../../shared/letters/reply-facts.ts';
import { placeText } from '../../shared/views/place.ts';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { InsetText } from './components/inset-text.tsx';
import type { Told } from './components/notification-banner.tsx';
import { SummaryList, type SummaryRow } from './components/summary-list.tsx';
import { WarningText } from './components/warning-text.tsx';
import { daysLeftText, rolledNote } from './deadline.ts';
import { DeadlineDetails } from './deadline-table.tsx';
import { ActList } from './desk-act-list.tsx';
import { Attachments } from './desk-attachments.tsx';
import { Letters, Notes, Reply } from './desk-dossier-letters.tsx';
import { factRow, typed, WordsIn } from './desk-facts.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { Timeline } from './desk-timeline.tsx';
import { unitName } from './desk-unit-name.ts';
import { OthersWriting } from './desk-writing.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';
import { typedLanguage } from './typed-language.ts';
import { deskDossierWords } from './words/desk-dossier.ts';
import { deskLabelWords } from './words/desk-labels.ts';
import { deskRequestWords } from './words/desk-request.ts';

type Props = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  readonly dossier: Dossier;
  /** The language of the applicant’s letters, and so of what she wrote; Turkish when absent. */
  readonly reads?: Language | undefined;
  /** Whether there is a receipt that is hers to print and hand over. */
  readonly hasReceipt?: boolean | undefined;
  /** What she can do with it now. */
  readonly acts: readonly OfficerAct[];
  /** The names of colleagues who are writing about it this moment. */
  readonly writing: readonly string[];
  /** What became of the form that led here. */
  readonly told?: Told | undefined;
};

type Part = { readonly id: string; readonly title: string; readonly content: ComponentChildren };

/** One request with everything that its officer may know of it and everything that she can do. */
export function deskDossierPage(props: Props): string {
  const { site, signedIn, dossier, writing, told } = props;
  const parts = partsOf(props);
  const w = deskRequestWords(site);
  return documentOf(
    <DeskLayout
      site={site}
      title={w.title(dossier.reference)}
      signedIn={signedIn}
      told={told}
      back={{ href: deskLinksOf(site).desk, text: w.list }}
    >
      <h1 class="govuk-heading-l">
        {dossier.kind}: <span class="bv-code">{dossier.reference}</span>
      </h1>
      <InsetText>{dossier.next}</InsetText>
      <OthersWriting site={site} names={writing} />
      {dossier.warnings.map((text) => (
        <WarningText key={text} text={text} />
      ))}
      {dossier.silence && <WarningText text={dossier.silence} />}
      <nav aria-label={deskDossierWords(site).onThisPage} class="govuk-!-display-none-print">
        <ul class="govuk-list">
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a class="govuk-link" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, content }) => (
        <section key={id} aria-labelledby={id}>
          <h2 class="govuk-heading-m" id={id}>
            {title}
          </h2>
          {content}
        </section>
      ))}
    </DeskLayout>,
  );
}

/** What is asked and what can be done come first; a part that has nothing to say is left out. */
function partsOf({
  site,
  signedIn,
  dossier,
  reads,
  hasReceipt,
  acts,
}: Omit<Props, 'writing' | 'told'>): readonly Part[] {
  const { reference, sum, reply, notes, letters, attachments, windows, objections, trail } = dossier;
  const w = deskDossierWords(site);
  const lang = typedLanguage(site, reads);
  const { forumLabels } = labelsIn(site.language);
  const part = (id: string, title: string, content: ComponentChildren): Part => ({ id, title, content });
  const partIf = (some: boolean, ...of: Parameters<typeof part>) => (some ? [part(...of)] : []);
  return [
    part('durum', w.parts.standing, <Standing site={site} dossier={dossier} hasReceipt={hasReceipt} />),
    part('islemler', w.parts.acts, <ActList site={site} reference={reference} acts={acts} />),
    part('basvuran', w.parts.applicant, <Applicant site={site} dossier={dossier} lang={lang} />),
    ...partIf(
      attachments.length > 0,
      'belgeler',
      w.parts.attachments,
      <Attachments
        site={site}
        signedIn={signedIn}
        reference={reference}
        attachments={attachments}
        lang={lang}
      />,
    ),
    ...partIf(
      sum !== undefined,
      'hesap',
      w.parts.sum,
      <>
        {sum && <DeadlineDetails sum={sum} language={site.language} />}
        <p class="govuk-body">
          <a class="govuk-link" href={deskLinksOf(site).deadline(reference)}>
            {w.printSum}
          </a>
        </p>
      </>,
    ),
    ...partIf(
      reply !== undefined,
      'cevap',
      w.parts.reply,
      reply && <Reply site={site} reference={reference} reply={reply} />,
    ),
    part('gecmis', w.parts.trail, <Timeline site={site} trail={trail} />),
    ...partIf(notes.length > 0, 'notlar', w.parts.notes, <Notes site={site} dossier={dossier} />),
    ...partIf(letters.length > 0, 'iletiler', w.parts.letters, <Letters site={site} dossier={dossier} />),
    ...partIf(
      windows.length > 0,
      'yollar',
      w.parts.windows,
      <ul class="govuk-list govuk-list--bullet">
        {windows.map(({ forum, article, lastDay, inWords }) => (
          <li key={article + inWords}>
            {forumLabels[forum]}: {formatDay(lastDay, site.language)}; {inWords} ({article})
          </li>
        ))}
      </ul>,
    ),
    ...partIf(
      objections.length > 0,
      'itirazlar',
      w.parts.objections,
      <ul class="govuk-list govuk-list--bullet">
        {objections.map(({ forum, on, fileNumber }) => (
          <li key={forum + on}>
            {forumLabels[forum]}, {formatDay(on, site.language)}
            {fileNumber && `, ${w.fileNumber(fileNumber)}`}
          </li>
        ))}
      </ul>,
    ),
  ];
}

const Standing = ({ site, dossier, hasReceipt }: Pick<Props, 'site' | 'dossier' | 'hasReceipt'>) => (
  <>
    <SummaryList rows={standingRows(site, dossier)} />
    {hasReceipt && (
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={deskLinksOf(site).receipt(dossier.reference)}
          target="_blank"
          rel="noopener"
        >
          {deskDossierWords(site).printReceipt}
        </a>
      </p>
    )}
  </>
);

function standingRows(site: Site, dossier: Dossier): readonly SummaryRow[] {
  const { language } = site;
  const { standing: w } = deskDossierWords(site);
  const { assuranceLabels, replyWayLabels } = labelsIn(language);
  const { urgencies } = deskLabelWords(site);
  const left = [urgencies[dossier.urgency], daysLeftText(dossier.daysLeft, language)]
    .filter(Boolean)
    .join(', ');
  const { identityCheck } = dossier;
  return [
    { key: w.status, value: dossier.statusText },
    { key: w.dueOn, value: `${formatDay(dossier.dueOn, language)}${left && ` (${left})`}` },
    ...factRow(w.rolled, rolledNote(dossier, language)),
    { key: w.law, value: dossier.law },
    { key: w.department, value: unitName(site, dossier.department) },
    { key: w.assignee, value: dossier.assigneeName ?? dossier.assignee ?? w.nobody },
    { key: w.arrival, value: `${dossier.channelText}, ${formatDay(dossier.arrivedOn, language)}` },
    { key: w.receivedAt, value: formatMoment(dossier.receivedAt, language) },
    { key: w.assurance, value: assuranceLabels[dossier.assurance] },
    ...factRow(
      w.identityCheck,
      identityCheck && (
        <>
          {formatMoment(identityCheck.at, language)}, {identityCheck.by}:{' '}
          <WordsIn lang={typedLanguage(site)}>{identityCheck.evidence}</WordsIn>
        </>
      ),
    ),
    ...factRow(w.representation, dossier.representation),
    { key: w.replyBy, value: replyWayLabels[dossier.replyBy] },
  ];
}

type ApplicantProps = Pick<Props, 'site' | 'dossier'> & { readonly lang: Language | undefined };

function Applicant({ site, dossier: { personal, rights }, lang }: ApplicantProps) {
  const { birthDate, relation, details } = personal;
  const { applicant: w } = deskDossierWords(site);
  const place = placeText(personal);
  const rows = [
    ...applicantFacts(personal, site.language).map(([key, value]) => ({ key, value: typed(value, lang) })),
    ...factRow(w.birthDate, birthDate),
    ...factRow(w.relation, relation && labelsIn(site.language).relationLabels[relation]),
    ...(place === undefined ? [] : [{ key: w.place, value: typed(place, lang) }]),
    ...(details === undefined ? [] : [{ key: w.details, value: typed(details, lang) }]),
  ];
  return (
    <>
      <SummaryList rows={rows} />
      {rights.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {rights.map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
}
