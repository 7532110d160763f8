import type { FieldError } from '../../shared/contracts/failures.ts';
import { Donus, EmailInput, MailedCodeInput } from './account-inputs.tsx';
import { accountLinksOf } from './account-links.ts';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { documentOf, Layout } from './layout.tsx';
import { linkTo } from './link-to.tsx';
import { mistakesOf } from './mistakes.ts';
import type { ReturnName, Site } from './site.ts';
import { accountSignInWords } from './words/account-sign-in.ts';
import { accountSignUpWords } from './words/account-sign-up.ts';

type Props = {
  readonly site: Site;
  readonly donus: ReturnName | undefined;
  readonly email: string | undefined;
  readonly errors: readonly FieldError[];
};

/** Where the code for a new password is to go. */
export function resetPage({ site, donus, email, errors }: Props): string {
  const mistakes = mistakesOf(errors, ['email']);
  const { reset: w, sendCode } = accountSignUpWords(site);
  return documentOf(
    <Layout
      site={site}
      title={w.title}
      hasMistakes={errors.length > 0}
      back={{ href: accountLinksOf(site, donus).signIn, text: accountSignInWords(site).title }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="govuk-body">{w.text}</p>
      <form method="post" action={accountLinksOf(site).reset} novalidate>
        <Donus name={donus} />
        <EmailInput site={site} value={email} error={mistakes.of('email')} autocomplete="username" />
        <Button text={sendCode} />
      </form>
    </Layout>,
  );
}

/** The mailed code; said alike whether or not one was mailed. */
export function resetCodePage({ site, donus, email = '', errors }: Props): string {
  const links = accountLinksOf(site, donus);
  const mistakes = mistakesOf(errors, ['code']);
  const { reset: w, newCode, anotherMailbox } = accountSignUpWords(site);
  return documentOf(
    <Layout
      site={site}
      title={w.codeTitle}
      hasMistakes={errors.length > 0}
      back={{ href: links.reset, text: anotherMailbox }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">{w.codeTitle}</h1>
      <p class="govuk-body">{w.sent(<strong>{email}</strong>)}</p>
      <form method="post" action={links.resetCode} novalidate>
        <Donus name={donus} />
        <input type="hidden" name="email" value={email} />
        <MailedCodeInput site={site} error={mistakes.of('code')} />
        <div class="govuk-button-group">
          <Button text={w.goOn} />
          <button
            type="submit"
            formaction={accountLinksOf(site).reset}
            class="govuk-button govuk-button--secondary"
          >
            {newCode}
          </button>
        </div>
      </form>
      <p class="govuk-body">{w.noAccount(linkTo(links.signUp))}</p>
    </Layout>,
  );
}
