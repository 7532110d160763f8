import type { FieldError } from '../../shared/contracts/failures.ts';
import { Donus, EmailInput, MailedCodeInput } from './account-inputs.tsx';
import { accountLinksOf } from './account-links.ts';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import type { ReturnName, Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly donus: ReturnName | undefined;
  readonly email: string | undefined;
  readonly errors: readonly FieldError[];
};

/** Where the code for a new password is to go. */
export function resetPage({ site, donus, email, errors }: Props): string {
  const mistakes = mistakesOf(errors, ['email']);
  return documentOf(
    <Layout
      site={site}
      title="Parolanızı yenileyin"
      hasMistakes={errors.length > 0}
      back={{ href: accountLinksOf(site, donus).signIn, text: 'Üyelikle giriş' }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">Parolanızı yenileyin</h1>
      <p class="govuk-body">
        Üyeliğinizin e-posta adresini yazın; oraya bir kod göndeririz. Yeni parola için ikinci adımınız da
        (doğrulama uygulaması, geçiş anahtarı ya da kurtarma kodu) gerekir.
      </p>
      <form method="post" action={accountLinksOf(site).reset} novalidate>
        <Donus name={donus} />
        <EmailInput value={email} error={mistakes.of('email')} autocomplete="username" />
        <Button text="Kod gönder" />
      </form>
    </Layout>,
  );
}

/** The mailed code; said alike whether or not one was mailed. */
export function resetCodePage({ site, donus, email = '', errors }: Props): string {
  const links = accountLinksOf(site, donus);
  const mistakes = mistakesOf(errors, ['code']);
  return documentOf(
    <Layout
      site={site}
      title="Size gelen kodu yazın"
      hasMistakes={errors.length > 0}
      back={{ href: links.reset, text: 'E-posta adresini değiştir' }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">Size gelen kodu yazın</h1>
      <p class="govuk-body">
        <strong>{email}</strong> adresiyle bir üyelik varsa oraya bir kod gönderdik. Kod gelmediyse adresinizi
        kontrol edin; aynı adrese bir saatte en çok beş ileti gönderilir.
      </p>
      <form method="post" action={links.resetCode} novalidate>
        <Donus name={donus} />
        <input type="hidden" name="email" value={email} />
        <MailedCodeInput error={mistakes.of('code')} />
        <div class="govuk-button-group">
          <Button text="Devam et" />
          <button
            type="submit"
            formaction={accountLinksOf(site).reset}
            class="govuk-button govuk-button--secondary"
          >
            Yeni kod gönder
          </button>
        </div>
      </form>
      <p class="govuk-body">
        Üyeliğiniz yoksa{' '}
        <a class="govuk-link" href={links.signUp}>
          üye olabilirsiniz
        </a>
        .
      </p>
    </Layout>,
  );
}
