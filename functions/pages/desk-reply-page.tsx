import type { FieldError } from '../../shared/contracts/failures.ts';
import type { Personal } from '../../shared/contracts/personal.ts';
import { wayOf } from '../../shared/domain/decide/reply.ts';
import { lawById } from '../../shared/domain/law/rows.ts';
import type { Request } from '../../shared/domain/request.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import { dossierWords } from '../../shared/words/dossier.ts';
import { labelsIn } from '../../shared/words/labels.ts';
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
import { typedLanguage } from './typed-language.ts';
import { deskActsWords } from './words/desk-acts.ts';
import { deskReplyWords } from './words/desk-reply.ts';
import { deskRequestWords } from './words/desk-request.ts';
import { frameWords } from './words/frame.ts';

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
  const w = deskReplyWords(site);
  const { title } = deskActsWords(site).acts.reply;
  const ofRequest = deskRequestWords(site).title(reference);
  const parts = replyPartsOf(site, lawById(request.law), request);
  const placed = errors.map((error) => ({ ...error, field: replyField(error.field, error.code) }));
  const fields = parts.flatMap(({ rows }) => questionsOf(rows).map(({ name }) => name));
  const mistakes = mistakesOf(placed, fields);
  return documentOf(
    <DeskLayout
      site={site}
      title={`${errors.length > 0 ? frameWords(site).mistakes : ''}${title}`}
      signedIn={signedIn}
      back={{ href: links.dossier(reference), text: ofRequest }}
      isWrittenOn
    >
      <ErrorSummary errors={mistakes.summary} />
      <NotificationBanner text={banner} />
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{ofRequest}</span>
        {title}
      </h1>
      <OthersWriting site={site} names={writing} />
      <OtherDrafts {...props} />
      {since && <ChangedMeanwhile site={site} since={since} />}
      <WhatWasAsked {...props} />
      <Ways {...props} />
      <ReadsAnother {...props} />
      <form method="post" action={links.reply(reference)} novalidate>
        <HiddenFields fields={{ formToken: signedIn.formToken, version: String(version) }} />
        <Templates site={site} request={request} />
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
          <StepButton step="preview" text={w.preview} />
          <StepButton step="save" text={w.save} secondary />
        </div>
      </form>
    </DeskLayout>,
  );
}

/** Whoever takes over from a colleague goes on from what he wrote; his own draft stays his. */
function OtherDrafts({ site, signedIn, request, version = request.version, otherDrafts }: Props) {
  const w = deskReplyWords(site);
  return (
    <>
      {otherDrafts.map(({ officer, name, savedAt }) => (
        <form key={officer} method="post" action={deskLinksOf(site).reply(request.reference)}>
          <p class="govuk-body">{w.otherDraft(name, formatMoment(savedAt, site.language))}</p>
          <HiddenFields
            fields={{ formToken: signedIn.formToken, version: String(version), draftOf: officer }}
          />
          <StepButton step="takeOver" text={w.openDraft(name)} secondary />
        </form>
      ))}
    </>
  );
}

/** The applicant's own words, to answer to. */
function WhatWasAsked({ site, request, personal: { subject, details } }: Props) {
  const w = deskReplyWords(site);
  const lang = typedLanguage(site, request.language);
  const words = (text: string) => (
    <p class="govuk-body bv-typed" lang={lang}>
      {text}
    </p>
  );
  return (
    <Details summary={w.asked} open>
      {subject && words(subject)}
      {details && words(details)}
      {!subject && !details && <p class="govuk-body">{w.nothingAsked}</p>}
    </Details>
  );
}

/** The way that it would go and why, before anything is written. */
function Ways({ site, request }: Props) {
  const w = deskReplyWords(site);
  const { replyWayLabels } = labelsIn(site.language);
  const { replyIsPersonal } = lawById(request.law);
  const ways = (replyIsPersonal ? [true] : [false, true]).map((personal) =>
    wayOf(request, personal, site.authority),
  );
  const [usual = '', withPersonal = usual] = ways.map(
    ({ way, wayReason }) => `${replyWayLabels[way]}. ${dossierWords(site).wayReasons[wayReason]}`,
  );
  return (
    <p class="govuk-body">
      {w.way(usual)}
      {withPersonal !== usual && ` ${w.wayIfPersonal(withPersonal)}`}
    </p>
  );
}

/** Her letters speak her language; what the officer writes stays as it is written. */
function ReadsAnother({ site, request: { language = 'tr' } }: Props) {
  if (language === 'tr') return null;
  const name = new Intl.DisplayNames(site.language, { type: 'language' }).of(language) ?? language;
  return <InsetText>{deskReplyWords(site).readsAnother(name)}</InsetText>;
}

/** The first button of the form is the one that the Enter key presses: it must change nothing for good. */
function Templates({ site, request }: Pick<Props, 'site' | 'request'>) {
  const { template: w, templates } = deskReplyWords(site);
  const { outcomeLabels } = labelsIn(site.language);
  const choices = replyTemplates[request.regime].map(({ id, outcome }) => ({
    value: id,
    label: `${outcomeLabels[outcome]}: ${templates[id]}`,
  }));
  return (
    <section aria-label={w.section}>
      <Select
        id="template"
        name="template"
        label={w.label}
        hint={w.hint}
        placeholder={deskRequestWords(site).choose}
        choices={choices}
      />
      <StepButton step="template" text={w.add} secondary />
    </section>
  );
}
