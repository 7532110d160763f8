import type { FieldError } from '../../shared/contracts/failures.ts';
import { Donus, NewPasswordInput, RecoveryCodeInput, TotpInput } from './account-inputs.tsx';
import { accountLinksOf } from './account-links.ts';
import type { Factors } from './account-second-factor-page.tsx';
import { Button } from './components/button.tsx';
import { Details } from './components/details.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { documentOf, Layout } from './layout.tsx';
import { type Mistakes, mistakesOf } from './mistakes.ts';
import { PasskeyForm } from './passkey-form.tsx';
import type { ReturnName, Site } from './site.ts';

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
  const mistakes = mistakesOf(errors, ['newPassword', 'totpCode', 'recoveryCode']);
  const passkey = factors?.passkey;
  return documentOf(
    <Layout
      site={site}
      title="Yeni parolanız"
      hasMistakes={errors.length > 0}
      {...(passkey ? { passkeys: true } : {})}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">Yeni parolanız</h1>
      <p class="govuk-body">
        Parolanız yenilenince bütün oturumlarınız kapanır; yeni parolanızla giriş yaparsınız.
      </p>
      <form method="post" action={action} novalidate>
        <Donus name={donus} />
        <NewPasswordInput error={mistakes.of('newPassword')} />
        {factors && <TypedFactors factors={factors} mistakes={mistakes} />}
        <Button text="Parolayı yenile" />
      </form>
      {passkey && (
        <>
          <h2 class="govuk-heading-m">Geçiş anahtarıyla</h2>
          <PasskeyForm
            action={action}
            asks="sign"
            options={passkey}
            button="Geçiş anahtarıyla yenile"
            hidden={{ donus }}
          >
            <NewPasswordInput id="newPasswordByPasskey" error={undefined} />
          </PasskeyForm>
        </>
      )}
    </Layout>,
  );
}

function TypedFactors({ factors, mistakes }: { readonly factors: Factors; readonly mistakes: Mistakes }) {
  const recovery = <RecoveryCodeInput error={mistakes.of('recoveryCode')} />;
  if (!factors.hasTotp) return recovery;
  return (
    <>
      <TotpInput error={mistakes.of('totpCode')} />
      <Details summary="Kurtarma kodu kullanacağım" open={mistakes.of('recoveryCode') !== undefined}>
        <p>Yukarıdaki kodu boş bırakıp kurtarma kodlarınızdan birini yazın.</p>
        {recovery}
      </Details>
    </>
  );
}
