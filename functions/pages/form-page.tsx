import type { FieldError } from '../../shared/contracts/failures.ts';
import { type Applicant, differing } from '../../shared/domain/applicant.ts';
import { identificationOf } from '../../shared/domain/identification.ts';
import { lawNames, regimeLabels } from '../../shared/words/tr/labels.ts';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { InsetText } from './components/inset-text.tsx';
import { NotificationBanner } from './components/notification-banner.tsx';
import { fieldsOf, partsOf, withoutIdentity } from './forms.ts';
import { Differences, IdentitySummary } from './identity-summary.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { NoticeCheck } from './notice-check.tsx';
import { introductions } from './regimes.ts';
import { RowView, textOf, type Values } from './row.tsx';
import { SignInButtons, SignInLinks } from './sign-in-offer.tsx';
import { type FormName, linksOf, regimeOfForm, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly form: FormName;
  readonly values: Values;
  readonly errors: readonly FieldError[];
  readonly idempotencyKey: string;
  readonly noticeHash: string;
  readonly banner?: string | undefined;
  /** Whoever is signed in. */
  readonly applicant?: Applicant | undefined;
  readonly formToken?: string | undefined;
};

/** The whole form of one law on one page. */
export function formPage(props: Props): string {
  const { site, form, values, errors, idempotencyKey, noticeHash, banner, applicant, formToken } = props;
  const links = linksOf(site);
  const regime = regimeOfForm[form];
  const { heading, term, article, before } = introductions[regime];
  const all = partsOf(form, site.authority);
  const parts = applicant ? withoutIdentity(all) : all;
  const mistakes = mistakesOf(errors, fieldsOf(parts));
  return documentOf(
    <Layout
      site={site}
      title={regimeLabels[regime]}
      hasMistakes={errors.length > 0}
      formToken={formToken}
      current="start"
      back={{ href: links.start, text: 'Başvuru türleri' }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <NotificationBanner text={banner} />
      <h1 class="govuk-heading-l">{heading}</h1>
      <InsetText>
        {term}
        <span class="bv-basis">
          Dayanak: {lawNames[regime]}, {article}
        </span>
      </InsetText>
      {before.map((text) => (
        <p key={text} class="govuk-body">
          {text}
        </p>
      ))}
      {applicant ? (
        <section>
          <h2 class="govuk-heading-m">Başvuran</h2>
          <IdentitySummary applicant={applicant} />
          <Differences applicant={applicant} fields={differing(values, applicant)} typed={values} />
        </section>
      ) : (
        <SignInLinks site={site} back={form} needed={identificationOf(site.authority, regime).toApply} />
      )}
      <form method="post" action={links.form(form)} novalidate>
        {parts.map((part) => (
          <section key={part.heading}>
            <h2 class="govuk-heading-m">{part.heading}</h2>
            {part.rows.map((row) => (
              <RowView
                key={row.kind === 'fold' ? row.summary : row.name}
                row={row}
                values={values}
                mistakes={mistakes}
              />
            ))}
          </section>
        ))}
        <NoticeCheck
          site={site}
          noticeHash={noticeHash}
          read={textOf(values, 'noticeRead') === 'true' && !mistakes.of('noticeRead')}
          mistakes={mistakes}
        />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <p class="govuk-body">
          Gönderdiğinizde size bir başvuru numarası, bir takip kodu ve son cevap günü verilir.
        </p>
        <Button text="Başvuruyu gönder" />
        {!applicant && <SignInButtons site={site} />}
      </form>
    </Layout>,
  );
}
