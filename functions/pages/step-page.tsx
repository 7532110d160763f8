import type { FieldError } from '../../shared/contracts/failures.ts';
import { type Applicant, differing } from '../../shared/domain/applicant.ts';
import { identificationOf } from '../../shared/domain/identification.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { InsetText } from './components/inset-text.tsx';
import { NotificationBanner } from './components/notification-banner.tsx';
import { Differences, IdentitySummary } from './identity-summary.tsx';
import { documentOf, Layout } from './layout.tsx';
import { linkTo } from './link-to.tsx';
import { mistakesOf } from './mistakes.ts';
import { RowView, type Values } from './row.tsx';
import { LaterButton } from './save-page.tsx';
import { SignInButtons, SignInLinks } from './sign-in-offer.tsx';
import { type FormName, linksOf, regimeOfForm, type Site } from './site.ts';
import { checkName, fieldsOf, type Step } from './steps.ts';
import { applyWords } from './words/apply.ts';
import { regimesWords } from './words/regimes.ts';
import { saveWords } from './words/save.ts';

type Props = {
  readonly site: Site;
  readonly form: FormName;
  readonly steps: readonly Step[];
  readonly step: Step;
  readonly values: Values;
  readonly errors: readonly FieldError[];
  readonly idempotencyKey: string;
  /** Whether something was typed into the form before. */
  readonly begun?: boolean;
  /** Whether she came from the check to change something, and goes back there. */
  readonly changing?: boolean;
  readonly banner?: string | undefined;
  /** Whoever is signed in. */
  readonly applicant?: Applicant | undefined;
  readonly formToken?: string | undefined;
};

/** The field of a step's address that says she came from the check. */
export const changingField = 'degistir';

/** The form of a step, and of the check: what the switch of languages posts with. */
export const formId = 'basvuru';

/** One step of a form. The first one also says what the form is for, and how one can be known beforehand. */
export function stepPage(props: Props): string {
  const { site, form, steps, step, values, errors, idempotencyKey, changing, banner, applicant } = props;
  const w = applyWords(site);
  const links = linksOf(site);
  const place = steps.findIndex(({ name }) => name === step.name);
  const before = steps[place - 1];
  const regime = labelsIn(site.language).regimeLabels[regimeOfForm[form]];
  const mistakes = mistakesOf(errors, fieldsOf(step));
  const back = changing
    ? { href: links.step(form, checkName), text: w.backToCheck }
    : before
      ? { href: links.step(form, before.name), text: w.back }
      : { href: links.start, text: w.kinds };
  const caption = `${regime} · ${w.place(place + 1, steps.length)}`;
  return documentOf(
    <Layout
      site={site}
      title={before ? step.heading : regime}
      hasMistakes={errors.length > 0}
      formToken={props.formToken}
      current="start"
      switchBy={{ form: formId }}
      back={back}
    >
      <ErrorSummary errors={mistakes.summary} />
      <NotificationBanner text={banner} />
      {before ? (
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{caption}</span>
          {step.heading}
        </h1>
      ) : (
        <>
          <Introduction site={site} form={form} />
          {applicant ? (
            <Known site={site} applicant={applicant} values={values} />
          ) : (
            <SignInLinks
              site={site}
              back={form}
              needed={identificationOf(site.authority, regimeOfForm[form]).toApply}
            />
          )}
          <p class="govuk-body">
            {props.begun ? (
              w.begun(linkTo(links.step(form, checkName)))
            ) : (
              <a class="govuk-link" href={links.resume}>
                {saveWords(site).resumeLink}
              </a>
            )}
          </p>
          <h2 class="govuk-heading-m">
            <span class="govuk-caption-m">{caption}</span>
            {step.heading}
          </h2>
        </>
      )}
      {step.note && <p class="govuk-body">{step.note}</p>}
      <form
        id={formId}
        method="post"
        action={`${links.step(form, step.name)}${changing ? `?${changingField}=1` : ''}`}
        novalidate
      >
        {step.rows.map((row) => (
          <RowView
            key={row.kind === 'fold' ? row.summary : row.name}
            row={row}
            values={values}
            mistakes={mistakes}
          />
        ))}
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <div class="govuk-button-group">
          <Button text={w.goOn} />
          <LaterButton site={site} />
        </div>
        <p class="govuk-hint">{w.kept}</p>
        {!before && !applicant && <SignInButtons site={site} />}
      </form>
    </Layout>,
  );
}

function Introduction({ site, form }: { readonly site: Site; readonly form: FormName }) {
  const regime = regimeOfForm[form];
  const { heading, term, article, before } = regimesWords(site)[regime];
  return (
    <>
      <h1 class="govuk-heading-l">{heading}</h1>
      <InsetText>
        {term}
        <span class="bv-basis">
          {applyWords(site).basis(labelsIn(site.language).lawNames[regime], article)}
        </span>
      </InsetText>
      {before.map((text) => (
        <p key={text} class="govuk-body">
          {text}
        </p>
      ))}
    </>
  );
}

type KnownProps = { readonly site: Site; readonly applicant: Applicant; readonly values: Values };

/** Who is signed in stands where the questions about it would. */
function Known({ site, applicant, values }: KnownProps) {
  return (
    <section>
      <h2 class="govuk-heading-m">{applyWords(site).applicant}</h2>
      <IdentitySummary site={site} applicant={applicant} />
      <Differences site={site} applicant={applicant} fields={differing(values, applicant)} typed={values} />
    </section>
  );
}
