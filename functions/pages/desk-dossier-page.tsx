import type { ComponentChildren } from 'preact';
import { departmentOf } from '../../shared/authorities/registry.ts';
import type { Dossier } from '../../shared/contracts/staff-views.ts';
import type { OfficerAct } from '../../shared/domain/officer-acts.ts';
import { applicantFacts } from '../../shared/letters/reply-facts.ts';
import { placeText } from '../../shared/views/place.ts';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';
import {
  assuranceLabels,
  forumLabels,
  relationLabels,
  replyWayLabels,
} from '../../shared/words/tr/labels.ts';
import { InsetText } from './components/inset-text.tsx';
import { NotificationBanner } from './components/notification-banner.tsx';
import { SummaryList, type SummaryRow } from './components/summary-list.tsx';
import { WarningText } from './components/warning-text.tsx';
import { daysLeftText, rolledNote } from './deadline.ts';
import { DeadlineDetails } from './deadline-table.tsx';
import { ActList } from './desk-act-list.tsx';
import { Attachments } from './desk-attachments.tsx';
import { Letters, Notes, Reply } from './desk-dossier-letters.tsx';
import { factRow, typed } from './desk-facts.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { Timeline } from './desk-timeline.tsx';
import { urgencyLabels } from './desk-words.ts';
import { OthersWriting } from './desk-writing.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  readonly dossier: Dossier;
  /** What she can do with it now. */
  readonly acts: readonly OfficerAct[];
  /** The names of colleagues who are writing about it this moment. */
  readonly writing: readonly string[];
  /** What was done with a form that led here. */
  readonly done?: string | undefined;
};

type Part = { readonly id: string; readonly title: string; readonly content: ComponentChildren };

/** One request with everything that its officer may know of it and everything that she can do. */
export function deskDossierPage({ site, signedIn, dossier, acts, writing, done }: Props): string {
  const parts = partsOf({ site, signedIn, dossier, acts });
  return documentOf(
    <DeskLayout
      site={site}
      title={`Başvuru ${dossier.reference}`}
      signedIn={signedIn}
      back={{ href: deskLinksOf(site).desk, text: 'Başvurular' }}
    >
      <NotificationBanner text={done} />
      <h1 class="govuk-heading-l">
        {dossier.kind}: <span class="bv-code">{dossier.reference}</span>
      </h1>
      <InsetText>{dossier.next}</InsetText>
      <OthersWriting names={writing} />
      {dossier.warnings.map((text) => (
        <WarningText key={text} text={text} />
      ))}
      {dossier.silence && <WarningText text={dossier.silence} />}
      <nav aria-label="Bu sayfada" class="govuk-!-display-none-print">
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
  acts,
}: Pick<Props, 'site' | 'signedIn' | 'dossier' | 'acts'>): readonly Part[] {
  const { reference, sum, reply, notes, letters, attachments, windows, objections, trail } = dossier;
  const part = (id: string, title: string, content: ComponentChildren): Part => ({ id, title, content });
  const partIf = (some: boolean, ...of: Parameters<typeof part>) => (some ? [part(...of)] : []);
  return [
    part('durum', 'Durum ve süre', <Standing site={site} dossier={dossier} />),
    part('islemler', 'Yapabilecekleriniz', <ActList site={site} reference={reference} acts={acts} />),
    part('basvuran', 'Başvuran ve isteği', <Applicant dossier={dossier} />),
    ...partIf(
      attachments.length > 0,
      'belgeler',
      'Belgeler',
      <Attachments site={site} signedIn={signedIn} reference={reference} attachments={attachments} />,
    ),
    ...partIf(
      sum !== undefined,
      'hesap',
      'Son gün nasıl sayıldı?',
      <>
        {sum && <DeadlineDetails sum={sum} />}
        <p class="govuk-body">
          <a class="govuk-link" href={deskLinksOf(site).deadline(reference)}>
            Hesabı yazdırın
          </a>
        </p>
      </>,
    ),
    ...partIf(
      reply !== undefined,
      'cevap',
      'Cevap',
      reply && <Reply site={site} reference={reference} reply={reply} />,
    ),
    part('gecmis', 'Zaman çizelgesi', <Timeline trail={trail} />),
    ...partIf(notes.length > 0, 'notlar', 'Notlar ve yazışma', <Notes dossier={dossier} />),
    ...partIf(letters.length > 0, 'iletiler', 'Başvurana giden iletiler', <Letters dossier={dossier} />),
    ...partIf(
      windows.length > 0,
      'yollar',
      'Başvuranın gidebileceği yollar',
      <ul class="govuk-list govuk-list--bullet">
        {windows.map(({ forum, article, lastDay, inWords }) => (
          <li key={article + inWords}>
            {forumLabels[forum]}: {formatDay(lastDay)}; {inWords} ({article})
          </li>
        ))}
      </ul>,
    ),
    ...partIf(
      objections.length > 0,
      'itirazlar',
      'Şikâyet, itiraz ve davalar',
      <ul class="govuk-list govuk-list--bullet">
        {objections.map(({ forum, on, fileNumber }) => (
          <li key={forum + on}>
            {forumLabels[forum]}, {formatDay(on)}
            {fileNumber && `, dosya ${fileNumber}`}
          </li>
        ))}
      </ul>,
    ),
  ];
}

const Standing = ({ site, dossier }: Pick<Props, 'site' | 'dossier'>) => (
  <SummaryList rows={standingRows(site, dossier)} />
);

function standingRows({ authority }: Site, dossier: Dossier): readonly SummaryRow[] {
  const left = [urgencyLabels[dossier.urgency], daysLeftText(dossier.daysLeft)].filter(Boolean).join(', ');
  const { identityCheck } = dossier;
  return [
    { key: 'Durum', value: dossier.statusText },
    { key: 'Son gün', value: `${formatDay(dossier.dueOn)}${left && ` (${left})`}` },
    ...factRow('Tatile göre', rolledNote(dossier)),
    { key: 'Kanun', value: dossier.law },
    { key: 'Birim', value: departmentOf(authority, dossier.department)?.name ?? dossier.department },
    { key: 'Verildiği kişi', value: dossier.assigneeName ?? dossier.assignee ?? 'Kimseye verilmedi' },
    { key: 'Geldiği yol ve gün', value: `${dossier.channelText}, ${formatDay(dossier.arrivedOn)}` },
    { key: 'Kaydedildiği an', value: formatMoment(dossier.receivedAt) },
    { key: 'Kimlik güvencesi', value: assuranceLabels[dossier.assurance] },
    ...factRow(
      'Kimlik kontrolü',
      identityCheck && `${formatMoment(identityCheck.at)}, ${identityCheck.by}: ${identityCheck.evidence}`,
    ),
    ...factRow('Temsil', dossier.representation),
    { key: 'İstediği cevap yolu', value: replyWayLabels[dossier.replyBy] },
  ];
}

function Applicant({ dossier: { personal, rights } }: { readonly dossier: Dossier }) {
  const { birthDate, relation, details } = personal;
  const place = placeText(personal);
  const rows = [
    ...applicantFacts(personal).map(([key, value]) => ({ key, value: typed(value) })),
    ...factRow('Doğum tarihi', birthDate),
    ...factRow('Kurumla ilişkisi', relation && relationLabels[relation]),
    ...(place === undefined ? [] : [{ key: 'Yer', value: typed(place) }]),
    ...(details === undefined ? [] : [{ key: 'Anlattıkları', value: typed(details) }]),
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
