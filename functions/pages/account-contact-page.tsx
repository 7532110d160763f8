import type { FieldError } from '../../shared/contracts/failures.ts';
import { formTokenField } from '../../shared/http/csrf.ts';
import { MailedCodeInput } from './account-inputs.tsx';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { linksOf, type Site } from './site.ts';
import { accountProfileWords } from './words/account-profile.ts';

type Props = {
  readonly site: Site;
  readonly formToken: string;
  readonly email: string;
  readonly errors: readonly FieldError[];
};

/** Where the code of a new mailbox is typed. */
export function contactPage({ site, formToken, email, errors }: Props): string {
  const { account, confirmContact } = linksOf(site);
  const mistakes = mistakesOf(errors, ['code']);
  const { title, contact: w } = accountProfileWords(site);
  return documentOf(
    <Layout
      site={site}
      title={w.confirmTitle}
      hasMistakes={errors.length > 0}
      formToken={formToken}
      back={{ href: account, text: title }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">{w.confirmTitle}</h1>
      <p class="govuk-body">{w.sent(email)}</p>
      <form method="post" action={confirmContact} novalidate>
        <HiddenFields fields={{ [formTokenField]: formToken, email }} />
        <MailedCodeInput site={site} error={mistakes.of('code')} />
        <Button text={w.confirmButton} />
      </form>
      <p class="govuk-body">{w.noCode}</p>
    </Layout>,
  );
}
