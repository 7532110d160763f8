import type { FieldError } from '../../shared/contracts/failures.ts';
import { accountLinksOf } from './account-links.ts';
import { OtherWays } from './account-sign-in-page.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { PasskeyForm } from './passkey-form.tsx';
import type { ReturnName, Site } from './site.ts';
import { accountSignInWords } from './words/account-sign-in.ts';

type Props = {
  readonly site: Site;
  readonly donus: ReturnName | undefined;
  /** What the browser is asked. */
  readonly options: object;
  readonly errors: readonly FieldError[];
};

/** Signing in by a passkey alone. */
export function passkeySignInPage({ site, donus, options, errors }: Props): string {
  const links = accountLinksOf(site, donus);
  const { title, byPasskey, otherWays, passkeyAlone: w } = accountSignInWords(site);
  return documentOf(
    <Layout
      site={site}
      title={w.title}
      hasMistakes={errors.length > 0}
      back={{ href: links.signIn, text: title }}
      passkeys
    >
      <ErrorSummary errors={mistakesOf(errors, []).summary} />
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="govuk-body">{w.text}</p>
      <PasskeyForm
        site={site}
        action={links.passkey}
        asks="sign"
        options={options}
        button={byPasskey.button}
        hidden={{ donus }}
      />
      <h2 class="govuk-heading-m">{otherWays.heading}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          <a class="govuk-link" href={links.signIn}>
            {w.byPassword}
          </a>
        </li>
        <OtherWays site={site} donus={donus} />
      </ul>
    </Layout>,
  );
}
