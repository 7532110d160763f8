import type { FieldError } from '../../shared/contracts/failures.ts';
import { askedAgain, Donus, NewPasswordInput, RecoveryCodeInput, TotpInput } from './account-inputs.tsx';
import { accountLinksOf } from './account-links.ts';
import type { Factors } from './account-second-factor-page.tsx';
import { Button } from './components/button.tsx';
import { Details } from './components/details.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { documentOf, Layout } from './layout.tsx';
import { type Mistakes, mistakesOf } from './mistakes.ts';
import { PasskeyForm } from './passkey-form.tsx';
import type { ReturnName, Site } from './site.ts';
import { accountInputsWords } from './words/account-inputs.ts';
import { accountSignUpWords } from './words/account-sign-up.ts';

type Props = {
  readonly site: Site;
  readonly donus: ReturnName | undefined;
  /** Undefined where the account has no second factor yet. */
  readonly factors: Factors | undefined;
  readonly errors: readonly FieldError[];
};

/** A new password after the mailed code, with the second factor in the same form. */
export function newPasswordPage({ site, donus, factors, errors }: Props): string {
  const action = accountLinksOf(site).newPassword;
  const mistakes = mistakesOf(askedAgain(site, errors, ['newPassword']), [
    'newPassword',
    'totpCode',
    'recoveryCode',
  ]);
  const passkey = factors?.passkey;
  const w = accountSignUpWords(site).newPassword;
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
      <form method="post" action={action} novalidate>
        <Donus name={donus} />
        <NewPasswordInput site={site} error={mistakes.of('newPassword')} />
        {factors && <TypedFactors site={site} factors={factors} mistakes={mistakes} />}
        <Button text={w.button} />
      </form>
      {passkey && (
        <>
          <h2 class="govuk-heading-m">{w.byPasskey}</h2>
          <PasskeyForm
            site={site}
            action={action}
            asks="sign"
            options={passkey}
            button={w.passkeyButton}
            hidden={{ donus }}
          >
            <NewPasswordInput site={site} id="newPasswordByPasskey" error={undefined} />
          </PasskeyForm>
        </>
      )}
    </Layout>,
  );
}

type FactorProps = { readonly site: Site; readonly factors: Factors; readonly mistakes: Mistakes };

function TypedFactors({ site, factors, mistakes }: FactorProps) {
  const w = accountSignUpWords(site).newPassword;
  const recovery = <RecoveryCodeInput site={site} error={mistakes.of('recoveryCode')} />;
  if (!factors.hasTotp) return recovery;
  return (
    <>
      <TotpInput site={site} error={mistakes.of('totpCode')} />
      <Details
        summary={accountInputsWords(site).withRecoveryCode}
        open={mistakes.of('recoveryCode') !== undefined}
      >
        <p>{w.leaveCodeEmpty}</p>
        {recovery}
      </Details>
    </>
  );
}
