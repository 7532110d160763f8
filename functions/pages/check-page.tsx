import type { FieldError } from '../../shared/contracts/failures.ts';
import { type Applicant, differing } from '../../shared/domain/applicant.ts';
import type { WaitingAttachment } from '../../shared/domain/attachment.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { answerOf } from './answer.tsx';
import { fileField } from './attach-form.tsx';
import { AttachSummary } from './attach-list.tsx';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { NotificationBanner } from './components/notification-banner.tsx';
import { SummaryList } from './components/summary-list.tsx';
import { Differences, IdentitySummary } from './identity-summary.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { NoticeCheck } from './notice-check.tsx';
import { listOf, type Values } from './row.tsx';
import type { FieldRow, Row } from './rows.ts';
import { LaterButton } from './save-page.tsx';
import { SignInButtons } from './sign-in-offer.tsx';
import { type FormName, linksOf, regimeOfForm, type Site } from './site.ts';
import { documentsName } from './step-order.ts';
import { changingField, formId } from './step-page.tsx';
import { fieldsOf, inputsOf, type Step, stepAsking } from './steps.ts';
import { applyWords } from './words/apply.ts';
import { attachWords } from './words/attach.ts';

/** What the refusal of a document names. */
const filesField = 'attachments';

type Props = {
  readonly site: Site;
  readonly form: FormName;
  readonly steps: readonly Step[];
  /** Documents that go along. */
  readonly files: readonly WaitingAttachment[];
  readonly values: Values;
  readonly errors: readonly FieldError[];
  readonly idempotencyKey: string;
  readonly noticeHash: string;
  /** Whether the notice was ticked before. */
  readonly noticeRead?: boolean;
  readonly banner?: string | undefined;
  /** Whoever is signed in. */
  readonly applicant?: Applicant | undefined;
  readonly formToken?: string | undefined;
};

/**
 * Everything that will be sent, to be read once more. The form carries the answers along, so that what is sent is what
 * was read, whatever another tab has changed since; and the same form sent again is the same request.
 */
export function checkPage(props: Props): string {
  const { site, form, steps, values, errors, idempotencyKey, applicant, banner } = props;
  const w = applyWords(site);
  const documents = attachWords(site);
  const links = linksOf(site);
  const toChange = ({ name }: Step) => `${links.step(form, name)}?${changingField}=1`;
  const mistakes = mistakesOf(errors, [...steps.flatMap(fieldsOf), filesField, 'noticeRead']);
  const summary = mistakes.summary.map((error) => {
    const step = error.target === undefined ? undefined : stepAsking(steps, error.target);
    if (error.target === filesField)
      return { ...error, target: fileField, page: links.step(form, documentsName) };
    return { ...error, ...(step ? { page: toChange(step) } : {}) };
  });
  return documentOf(
    <Layout
      site={site}
      title={w.check.title}
      hasMistakes={errors.length > 0}
      formToken={props.formToken}
      current="start"
      switchBy={{ form: formId }}
      back={{ href: links.step(form, documentsName), text: w.back }}
    >
      <ErrorSummary errors={summary} />
      <NotificationBanner text={banner} />
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{labelsIn(site.language).regimeLabels[regimeOfForm[form]]}</span>
        {w.check.title}
      </h1>
      {applicant && (
        <section>
          <h2 class="govuk-heading-m">{w.applicant}</h2>
          <IdentitySummary site={site} applicant={applicant} />
          <Differences
            site={site}
            applicant={applicant}
            fields={differing(values, applicant)}
            typed={values}
          />
        </section>
      )}
      {steps.flatMap((step) => {
        const rows = step.rows.flatMap((row) => shownOf(row, values));
        if (rows.length === 0) return [];
        return [
          <section key={step.name}>
            <h2 class="govuk-heading-m">{step.heading}</h2>
            <SummaryList
              rows={rows.map((row) => ({
                key: row.label,
                value: answerOf(row, values) ?? w.check.notGiven,
                change: {
                  href: `${toChange(step)}#${row.name}`,
                  text: w.check.change,
                  of: w.check.of(row.label),
                },
              }))}
            />
          </section>,
        ];
      })}
      <section>
        <h2 class="govuk-heading-m">{documents.title}</h2>
        <SummaryList
          rows={[
            {
              key: documents.list,
              value: <AttachSummary site={site} files={props.files} />,
              change: {
                href: links.step(form, documentsName),
                text: w.check.change,
                of: w.check.of(documents.list),
              },
            },
          ]}
        />
      </section>
      <form id={formId} method="post" action={links.form(form)} novalidate>
        <Carried names={steps.flatMap(inputsOf)} values={values} />
        <NoticeCheck
          site={site}
          noticeHash={props.noticeHash}
          read={props.noticeRead === true && !mistakes.of('noticeRead')}
          mistakes={mistakes}
        />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <h2 class="govuk-heading-m">{w.check.next}</h2>
        <p class="govuk-body">{w.check.promise}</p>
        <div class="govuk-button-group">
          <Button text={w.check.send} />
          <LaterButton site={site} />
        </div>
        {!applicant && <SignInButtons site={site} />}
      </form>
    </Layout>,
  );
}

/** What is folded away and was not answered concerns few, and is not listed for the others. */
function shownOf(row: Row, values: Values): readonly FieldRow[] {
  if (row.kind !== 'fold') return [row];
  return row.rows.some((each) => answerOf(each, values) !== undefined) ? row.rows : [];
}

/** The answers, unseen; what was not answered goes along as nothing, or an older answer would stand in its place. */
function Carried({ names, values }: { readonly names: readonly string[]; readonly values: Values }) {
  return (
    <div hidden>
      {names.flatMap((name) => {
        const given = listOf(values, name);
        return (given.length === 0 ? [''] : given).map((value) => (
          <input key={name + value} type="hidden" name={name} value={value} />
        ));
      })}
    </div>
  );
}
