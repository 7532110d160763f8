import type { FieldError } from '../../shared/contracts/failures.ts';
import type { CodePurpose } from '../../shared/contracts/vocabulary.ts';
import { CodeInput, NewCodeForm, ReferenceInput } from './code-form.tsx';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { NotificationBanner } from './components/notification-banner.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { linksOf, type Site } from './site.ts';
import { codesWords } from './words/codes.ts';

type Props = {
  readonly site: Site;
  readonly purpose: CodePurpose;
  readonly reference?: string | undefined;
  readonly errors: readonly FieldError[];
  readonly banner?: string | undefined;
};

/** Where a mailed code is typed: to confirm an address, or to see a request without its follow-up code. */
export function codePage({ site, purpose, reference, errors, banner }: Props): string {
  const links = linksOf(site);
  const w = codesWords(site);
  const { title, text, action } = w.asked[purpose];
  const mistakes = mistakesOf(errors, ['reference', 'code']);
  return documentOf(
    <Layout
      site={site}
      title={title}
      hasMistakes={errors.length > 0}
      current="follow"
      back={{ href: links.follow, text: w.follow }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <NotificationBanner text={banner} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{text}</p>
      <form method="post" action={purpose === 'confirm' ? links.confirm : links.follow} novalidate>
        <ReferenceInput site={site} value={reference} error={mistakes.of('reference')} />
        <CodeInput site={site} error={mistakes.of('code')} />
        <Button text={action} />
      </form>
      <h2 class="govuk-heading-m">{w.noCode}</h2>
      <p class="govuk-body">{w.askAgain}</p>
      <NewCodeForm
        site={site}
        action={purpose === 'confirm' ? links.newCode : links.followCode}
        reference={mistakes.of('reference') ? undefined : reference}
      />
    </Layout>,
  );
}
