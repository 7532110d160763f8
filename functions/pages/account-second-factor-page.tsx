import type { FieldError } from '../../shared/contracts/failures.ts';
import { Donus, RecoveryCodeInput, TotpInput } from './account-inputs.tsx';
import { accountLinksOf } from './account-links.ts';
import { OtherWays } from './account-sign-in-page.tsx';
import { Button } from './components/button.tsx';
import { Details } from './components/details.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { PasskeyForm } from './passkey-form.tsx';
import type { ReturnName, Site } from './site.ts';
import { accountInputsWords } from './words/account-inputs.ts';
import { accountSignInWords } from './words/account-sign-in.ts';

/** The second factors of the account whose password was right. */
export type Factors = {
  readonly hasTotp: boolean;
  readonly hasRecoveryCodes: boolean;
  /** What the browser is asked, where there are passkeys. */
  readonly passkey?: object;
};
type Props = Factors & {
  readonly site: Site;
  readonly donus: ReturnName | undefined;
  readonly errors: readonly FieldError[];
};

/** The second step of signing in: the program's code first, then a passkey, then a recovery code. */
export function secondFactorPage({ site, donus, errors, hasTotp, hasRecoveryCodes, passkey }: Props): string {
  const action = accountLinksOf(site).secondFactor;
  const mistakes = mistakesOf(errors, ['totpCode', 'recoveryCode']);
  const { byPasskey, secondStep: w } = accountSignInWords(site);
  const recoveryMistake = mistakes.of('recoveryCode');
  return documentOf(
    <Layout
      site={site}
      title={w.title}
      hasMistakes={errors.length > 0}
      {...(passkey ? { passkeys: true } : {})}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="govuk-body">{w.text}</p>
      {hasTotp && (
        <form method="post" action={action} novalidate>
          <Donus name={donus} />
          <TotpInput site={site} error={mistakes.of('totpCode')} />
          <Button text={w.button} />
        </form>
      )}
      {passkey && (
        <>
          <h2 class="govuk-heading-m">{w.passkey}</h2>
          <PasskeyForm
            site={site}
            action={action}
            asks="sign"
            options={passkey}
            button={byPasskey.button}
            hidden={{ donus }}
          />
        </>
      )}
      {hasRecoveryCodes && (
        <Details summary={accountInputsWords(site).withRecoveryCode} open={recoveryMistake !== undefined}>
          <form method="post" action={action} novalidate>
            <Donus name={donus} />
            <RecoveryCodeInput site={site} error={recoveryMistake} />
            <Button text={w.recoveryButton} secondary />
          </form>
        </Details>
      )}
      <Details summary={w.nothingLeft}>
        <p>{w.notTakenAway}</p>
        <ul class="govuk-list govuk-list--bullet">
          <OtherWays site={site} donus={donus} />
        </ul>
      </Details>
    </Layout>,
  );
}
