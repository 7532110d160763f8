import type { FieldError } from '../../shared/contracts/failures.ts';
import type { OfficerAct } from '../../shared/domain/officer-acts.ts';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { NotificationBanner } from './components/notification-banner.tsx';
import { type ActCase, actForms } from './desk-act-forms.ts';
import { actSlugs } from './desk-act-words.ts';
import { ChangedMeanwhile, type Since } from './desk-changed.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { OthersWriting } from './desk-writing.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { documentOf } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { RowView, type Values } from './row.tsx';
import { questionsOf } from './rows.ts';
import type { Site } from './site.ts';
import { deskActFormsWords } from './words/desk-act-forms.ts';
import { deskActsWords } from './words/desk-acts.ts';
import { deskRequestWords } from './words/desk-request.ts';
import { frameWords } from './words/frame.ts';

/** What came of a form that was sent, as far as it was not done. */
export type ActOutcome = {
  readonly errors?: readonly FieldError[];
  /** What others decided meanwhile. */
  readonly since?: readonly Since[];
  /** Something to know before she sends it again. */
  readonly banner?: string;
};
type Props = ActOutcome & {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  readonly act: Exclude<OfficerAct, 'reply'>;
  readonly of: ActCase;
  readonly values: Values;
  /** The version that she decides on when she sends it. */
  readonly version: number;
  readonly writing: readonly string[];
};

/** One act on one request: one form, which posts to this very page. */
export function deskActPage({
  site,
  signedIn,
  act,
  of,
  values,
  version,
  writing,
  errors = [],
  since,
  banner,
}: Props): string {
  const { reference } = of.request;
  const { title, button } = deskActsWords(site).acts[act];
  const ofRequest = deskRequestWords(site).title(reference);
  const w = deskActFormsWords(site);
  const { lead, rows: rowsOf } = actForms[act];
  const rows = rowsOf(of, w);
  const fields = questionsOf(rows).map(({ name }) => name);
  const mistakes = mistakesOf(errors, fields);
  const links = deskLinksOf(site);
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
      {since && <ChangedMeanwhile site={site} since={since} />}
      {lead && <p class="govuk-body">{lead(of, w)}</p>}
      <form method="post" action={links.act(reference, actSlugs[act])} novalidate>
        <HiddenFields fields={{ formToken: signedIn.formToken, version: String(version) }} />
        {rows.map((row) => (
          <RowView
            key={row.kind === 'fold' ? row.summary : row.name}
            row={row}
            values={values}
            mistakes={mistakes}
          />
        ))}
        <Button text={button} />
      </form>
    </DeskLayout>,
  );
}
