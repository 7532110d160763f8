import type { FieldError } from '../../shared/contracts/failures.ts';
import type { Personal } from '../../shared/contracts/personal.ts';
import type { Language } from '../../shared/contracts/vocabulary.ts';
import { wayOf } from '../../shared/domain/decide/reply.ts';
import { lawById } from '../../shared/domain/law/rows.ts';
import type { Request } from '../../shared/domain/request.ts';
import { wayReasons } from '../../shared/views/staff.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import { outcomeLabels, replyWayLabels } from '../../shared/words/tr/labels.ts';
import { replyTemplates } from '../../shared/words/tr/reply-templates.ts';
import { Details } from './components/details.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { InsetText } from './components/inset-text.tsx';
import { NotificationBanner } from './components/notification-banner.tsx';
import { Select } from './components/select.tsx';
import { ChangedMeanwhile, type Since } from './desk-changed.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { replyField, replyPartsOf } from './desk-reply-form.ts';
import { StepButton } from './desk-step-button.tsx';
import { OthersWriting } from './desk-writing.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { documentOf } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { RowView, type Values } from './row.tsx';
import { questionsOf } from './rows.ts';
import type { Site } from './site.ts';

/** Another officer's unsent draft: that there is one, and the name by which it can be opened. */
export type OtherDraft = { readonly officer: string; readonly name: string; readonly savedAt: string };
export type ComposerState = {
  readonly values: Values;
  /** The version that she decides on when she sends it; today's when it is not an older one. */
  readonly version?: number;
  readonly errors?: readonly FieldError[];
  readonly since?: readonly Since[];
  readonly banner?: string;
};
type Props = ComposerState & {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  readonly request: Request;
  readonly personal: Personal;
  readonly writing: readonly string[];
  readonly otherDrafts: readonly OtherDraft[];
};

/** Where a reply is written: what was asked stands beside it, and nothing of it is lost between its steps. */
export function deskReplyPage(props: Props): string {
  const {
    site,
    signedIn,
    request,
    version = request.version,
    values,
    errors = [],
    since,
    banner,
    writing,
  } = props;
  const { reference } = request;
  const links = deskLinksOf(site);
  const parts = replyPartsOf(lawById(request.law), request);
  const placed = errors.map((error) => ({ ...error, field: replyField(error.field, error.code) }));
  const fields = parts.flatMap(({ rows }) => questionsOf(rows).map(({ name }) => name));
  const mistakes = mistakesOf(placed, fields);
  return documentOf(
    <DeskLayout
      site={site}
      title={`${errors.length > 0 ? 'Hata: ' : ''}Cevap yaz`}
      signedIn={signedIn}
      back={{ href: links.dossier(reference), text: `Başvuru ${reference}` }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <NotificationBanner text={banner} />
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">Başvuru {reference}</span>
        Cevap yaz
      </h1>
      <OthersWriting names={writing} />
      <OtherDrafts {...props} />
      {since && <ChangedMeanwhile since={since} />}
      <WhatWasAsked {...props} />
      <Ways {...props} />
      <ReadsAnother language={request.language} />
      <form method="post" action={links.reply(reference)} novalidate>
        <HiddenFields fields={{ formToken: signedIn.formToken, version: String(version) }} />
        <Templates request={request} />
        {parts.map(({ heading, rows }) => (
          <section key={heading} aria-label={heading}>
            <h2 class="govuk-heading-m">{heading}</h2>
            {rows.map((row) => (
              <RowView
                key={row.kind === 'fold' ? row.summary : row.name}
                row={row}
                values={values}
                mistakes={mistakes}
              />
            ))}
          </section>
        ))}
        <div class="govuk-button-group">
          <StepButton step="preview" text="Önizle" />
          <StepButton step="save" text="Taslağı kaydet" secondary />
        </div>
      </form>
    </DeskLayout>,
  );
}

/** Whoever takes over from a colleague goes on from what he wrote; his own draft stays his. */
function OtherDrafts({ site, signedIn, request, version = request.version, otherDrafts }: Props) {
  return (
    <>
      {otherDrafts.map(({ officer, name, savedAt }) => (
        <form key={officer} method="post" action={deskLinksOf(site).reply(request.reference)}>
          <p class="govuk-body">
            {name} de bu başvuruya cevap yazmaya başladı; son taslağı {formatMoment(savedAt)}.
          </p>
          <HiddenFields
            fields={{ formToken: signedIn.formToken, version: String(version), draftOf: officer }}
          />
          <StepButton step="takeOver" text={`Bu taslağı aç: ${name}`} secondary />
        </form>
      ))}
    </>
  );
}

/** The applicant's own words, to answer to. */
function WhatWasAsked({ personal: { subject, details } }: Props) {
  return (
    <Details summary="Başvuranın isteği" open>
      {subject && <p class="govuk-body bv-typed">{subject}</p>}
      {details && <p class="govuk-body bv-typed">{details}</p>}
      {!subject && !details && <p class="govuk-body">Başvuran konu ve açıklama yazmadı.</p>}
    </Details>
  );
}

/** The way that it would go and why, before anything is written. */
function Ways({ site: { authority }, request }: Props) {
  const { replyIsPersonal } = lawById(request.law);
  const ways = (replyIsPersonal ? [true] : [false, true]).map((personal) =>
    wayOf(request, personal, authority),
  );
  const [usual, withPersonal = usual] = ways.map(
    ({ way, wayReason }) => `${replyWayLabels[way]}. ${wayReasons[wayReason]}`,
  );
  return (
    <p class="govuk-body">
      Cevabın gideceği yol: {usual}
      {withPersonal !== usual && ` Kişisel veri içerirse: ${withPersonal}`}
    </p>
  );
}

const languageNames = new Intl.DisplayNames('tr', { type: 'language' });

/** Her letters speak her language; what the officer writes stays as it is written. */
function ReadsAnother({ language }: { readonly language: Language | undefined }) {
  if (language === undefined || language === 'tr') return null;
  return (
    <InsetText>
      Başvuranın okuduğu dil: {languageNames.of(language)}. Mektubun çerçevesi bu dilde gider; yazdıklarınız
      Türkçe kalır.
    </InsetText>
  );
}

/** The first button of the form is the one that the Enter key presses: it must change nothing for good. */
function Templates({ request }: Pick<Props, 'request'>) {
  const choices = replyTemplates[request.regime].map(({ id, title, outcome }) => ({
    value: id,
    label: `${outcomeLabels[outcome]}: ${title}`,
  }));
  return (
    <section aria-label="Şablon">
      <Select
        id="template"
        name="template"
        label="Şablonla başla"
        hint="Şablonun metni, yazdıklarınızın altına eklenir; sonra dilediğiniz gibi değiştirin."
        placeholder="Seçin"
        choices={choices}
      />
      <StepButton step="template" text="Şablonu ekle" secondary />
    </section>
  );
}
