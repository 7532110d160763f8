import type { FieldError } from '../../shared/contracts/failures.ts';
import { Donus, EmailInput } from './account-inputs.tsx';
import { accountLinksOf } from './account-links.ts';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { NotificationBanner } from './components/notification-banner.tsx';
import { TextInput } from './components/text-input.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { formNames, linksOf, type ReturnName, type Site } from './site.ts';
import { accountSignInWords } from './words/account-sign-in.ts';

type Props = {
  readonly site: Site;
  readonly donus: ReturnName | undefined;
  readonly email?: string | undefined;
  readonly errors: readonly FieldError[];
  readonly banner?: string;
};

/** How a member gets in: mailbox and password, or a passkey; and every other way on. */
export function accountSignInPage({ site, donus, email, errors, banner }: Props): string {
  const links = accountLinksOf(site, donus);
  const mistakes = mistakesOf(errors, ['email', 'password']);
  const w = accountSignInWords(site);
  return documentOf(
    <Layout site={site} title={w.title} hasMistakes={errors.length > 0}>
      <ErrorSummary errors={mistakes.summary} />
      <NotificationBanner text={banner} />
      <h1 class="govuk-heading-l">{w.title}</h1>
      <form method="post" action={linksOf(site).signIn.member} novalidate>
        <Donus name={donus} />
        <EmailInput site={site} value={email} error={mistakes.of('email')} autocomplete="username" />
        <TextInput
          id="password"
          name="password"
          label={w.password}
          type="password"
          autocomplete="current-password"
          error={mistakes.of('password')}
        />
        <Button text={w.goOn} />
      </form>
      <h2 class="govuk-heading-m">{w.byPasskey.heading}</h2>
      <p class="govuk-body">{w.byPasskey.text}</p>
      <form method="post" action={links.passkey} novalidate>
        <Donus name={donus} />
        <Button text={w.byPasskey.button} secondary />
      </form>
      <h2 class="govuk-heading-m">{w.stuck}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          <a class="govuk-link" href={links.signUp}>
            {w.signUp}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={links.reset}>
            {w.forgotten}
          </a>
        </li>
        <OtherWays site={site} donus={donus} />
      </ul>
    </Layout>,
  );
}

/** The ways that need no membership, as items of a list. */
export function OtherWays({ site, donus }: Pick<Props, 'site' | 'donus'>) {
  const links = linksOf(site);
  const form = formNames.find((each) => each === donus);
  const w = accountSignInWords(site).otherWays;
  return (
    <>
      {site.authority.signIn.includes('edevlet') && (
        <li>
          <a
            class="govuk-link"
            href={donus ? `${links.signIn.edevlet}?donus=${donus}` : links.signIn.edevlet}
          >
            {w.edevlet}
          </a>
        </li>
      )}
      <li>
        <a class="govuk-link" href={form ? links.form(form) : links.start}>
          {w.without}
        </a>
      </li>
      <li>{w.onPaper(site.authority.address)}</li>
    </>
  );
}
