import type { FieldError } from '../../shared/contracts/failures.ts';
import { lawNames, regimeLabels } from '../../shared/words/labels.ts';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { InsetText } from './components/inset-text.tsx';
import { NotificationBanner } from './components/notification-banner.tsx';
import { fieldsOf, partsOf } from './forms.ts';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { NoticeCheck } from './notice-check.tsx';
import { introductions } from './regimes.ts';
import { RowView, textOf, type Values } from './row.tsx';
import { type FormName, linksOf, regimeOfForm, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly form: FormName;
  readonly values: Values;
  readonly errors: readonly FieldError[];
  readonly idempotencyKey: string;
  readonly noticeHash: string;
  readonly banner?: string | undefined;
};

/** The whole form of one law on one page. */
export function formPage({ site, form, values, errors, idempotencyKey, noticeHash, banner }: Props): string {
  const links = linksOf(site);
  const regime = regimeOfForm[form];
  const { heading, term, article, before } = introductions[regime];
  const parts = partsOf(form, site.authority);
  const mistakes = mistakesOf(errors, fieldsOf(parts));
  return documentOf(
    <Layout
      site={site}
      title={regimeLabels[regime]}
      hasMistakes={errors.length > 0}
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
      </form>
    </Layout>,
  );
}
