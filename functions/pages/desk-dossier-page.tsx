import type { ComponentChildren } from 'preact';
import { departmentOf } from '../../shared/authorities/registry.ts';
import type { Dossier, ReplyView } from '../../shared/contracts/staff-views.ts';
import { applicantFacts } from '../../shared/letters/reply-facts.ts';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';
import {
  assuranceLabels,
  forumLabels,
  outcomeLabels,
  relationLabels,
  replyWayLabels,
} from '../../shared/words/tr/labels.ts';
import { InsetText } from './components/inset-text.tsx';
import { SummaryList, type SummaryRow } from './components/summary-list.tsx';
import { WarningText } from './components/warning-text.tsx';
import { daysLeftText, rolledNote } from './deadline.ts';
import { DeadlineDetails } from './deadline-table.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { letterWords, urgencyLabels } from './desk-words.ts';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';

type Props = { readonly site: Site; readonly signedIn: SignedInAs; readonly dossier: Dossier };

/** One request with everything that its officer may know of it, to read. */
export function deskDossierPage({ site, signedIn, dossier }: Props): string {
  return documentOf(
    <DeskLayout
      site={site}
      title={`Başvuru ${dossier.reference}`}
      signedIn={signedIn}
      back={{ href: deskLinksOf(site).desk, text: 'Başvurular' }}
    >
      <h1 class="govuk-heading-l">
        {dossier.kind}: <span class="bv-code">{dossier.reference}</span>
      </h1>
      <InsetText>{dossier.next}</InsetText>
      {dossier.warnings.map((text) => (
        <WarningText key={text} text={text} />
      ))}
      {dossier.silence && <WarningText text={dossier.silence} />}
      <SummaryList rows={standingRows(site, dossier)} />
      {dossier.sum && <DeadlineDetails sum={dossier.sum} />}
      <Applicant dossier={dossier} />
      {dossier.reply && <Reply reply={dossier.reply} />}
      <Correspondence dossier={dossier} />
      {dossier.windows.length > 0 && (
        <Listed title="Başvuranın gidebileceği yollar">
          {dossier.windows.map(({ forum, article, lastDay, inWords }) => (
            <li key={article + inWords}>
              {forumLabels[forum]}: {formatDay(lastDay)}; {inWords} ({article})
            </li>
          ))}
        </Listed>
      )}
      {dossier.objections.length > 0 && (
        <Listed title="Şikâyet, itiraz ve davalar">
          {dossier.objections.map(({ forum, on, fileNumber }) => (
            <li key={forum + on}>
              {forumLabels[forum]}, {formatDay(on)}
              {fileNumber && `, dosya ${fileNumber}`}
            </li>
          ))}
        </Listed>
      )}
      <p class="govuk-body">İşlem kaydında {dossier.trail.length} kayıt var.</p>
    </DeskLayout>,
  );
}

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

const factRow = (key: string, value: string | undefined): readonly SummaryRow[] =>
  value === undefined ? [] : [{ key, value }];

const typed = (text: string) => <span class="bv-typed">{text}</span>;

function Applicant({ dossier: { personal, rights } }: { readonly dossier: Dossier }) {
  const { birthDate, relation, location, details } = personal;
  const rows = [
    ...applicantFacts(personal).map(([key, value]) => ({ key, value: typed(value) })),
    ...factRow('Doğum tarihi', birthDate),
    ...factRow('Kurumla ilişkisi', relation && relationLabels[relation]),
    ...factRow('Yer', location),
    ...(details === undefined ? [] : [{ key: 'Anlattıkları', value: typed(details) }]),
  ];
  return (
    <>
      <h2 class="govuk-heading-m">Başvuran ve isteği</h2>
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

function Reply({ reply }: { readonly reply: ReplyView }) {
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
      <h2 class="govuk-heading-m">Cevap</h2>
      <SummaryList rows={rows} />
    </>
  );
}

function Correspondence({ dossier: { notes, letters } }: { readonly dossier: Dossier }) {
  return (
    <>
      {notes.length > 0 && (
        <Listed title="Notlar ve yazışma">
          {notes.map(({ at, by, text, told }) => (
            <li key={at + by}>
              {formatMoment(at)}, {by}
              {told && ' (başvurana bildirildi)'}: {typed(text)}
            </li>
          ))}
        </Listed>
      )}
      {letters.length > 0 && (
        <Listed title="E-postalar">
          {letters.map(({ key, kind, state, sentAt }) => (
            <li key={key}>
              {letterWords[kind] ?? kind}: {letterWords[state] ?? state}
              {sentAt && `, ${formatMoment(sentAt)}`}
            </li>
          ))}
        </Listed>
      )}
    </>
  );
}

function Listed({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <ul class="govuk-list govuk-list--bullet">{children}</ul>
    </>
  );
}
