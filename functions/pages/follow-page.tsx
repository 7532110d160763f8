import type { FieldError } from '../../shared/contracts/failures.ts';
import { ReferenceInput } from './code-form.tsx';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { TextInput } from './components/text-input.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { linksOf, type Site } from './site.ts';
import { followWords } from './words/follow.ts';

type Props = {
  readonly site: Site;
  readonly values: { readonly reference?: string | undefined; readonly followUpCode?: string | undefined };
  readonly errors: readonly FieldError[];
  /** Which of the two forms was sent, so that a wrong reference is shown where it was typed. */
  readonly sent?: 'followUpCode' | 'codeRequest';
};

/** Two ways to see a request: the follow-up code of the receipt, or a code to the confirmed e-mail address. */
export function followPage({ site, values, errors, sent = 'followUpCode' }: Props): string {
  const links = linksOf(site);
  const w = followWords(site);
  const requestSent = sent === 'codeRequest';
  const mistakes = mistakesOf(errors, ['reference', 'followUpCode'], (field) =>
    requestSent && field === 'reference' ? 'codeReference' : field,
  );
  const wrongReference = mistakes.of('reference');
  return documentOf(
    <Layout site={site} title={w.title} hasMistakes={errors.length > 0} current="follow">
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">{w.title}</h1>
      <form method="post" action={links.follow} novalidate>
        <ReferenceInput
          site={site}
          value={values.reference}
          error={requestSent ? undefined : wrongReference}
        />
        <TextInput
          id="followUpCode"
          name="followUpCode"
          {...w.followUpCode}
          value={values.followUpCode}
          error={mistakes.of('followUpCode')}
          autocomplete="off"
          spellcheck={false}
          code
        />
        <Button text={w.show} />
      </form>
      <h2 class="govuk-heading-m">{w.noCode}</h2>
      <p class="govuk-body">{w.noCodeText}</p>
      <form method="post" action={links.followCode} novalidate>
        <ReferenceInput
          site={site}
          id="codeReference"
          value={requestSent ? values.reference : undefined}
          error={requestSent ? wrongReference : undefined}
        />
        <Button text={w.sendCode} secondary />
      </form>
    </Layout>,
  );
}
