import type { FieldError } from '../../shared/contracts/failures.ts';
import { accountLinksOf } from './account-links.ts';
import { OtherWays } from './account-sign-in-page.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { PasskeyForm } from './passkey-form.tsx';
import type { ReturnName, Site } from './site.ts';

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
  return documentOf(
    <Layout
      site={site}
      title="Geçiş anahtarıyla giriş"
      hasMistakes={errors.length > 0}
      back={{ href: links.signIn, text: 'Üyelikle giriş' }}
      passkeys
    >
      <ErrorSummary errors={mistakesOf(errors, []).summary} />
      <h1 class="govuk-heading-l">Geçiş anahtarıyla giriş</h1>
      <p class="govuk-body">
        Düğmeye bastığınızda tarayıcınız geçiş anahtarınızı ister: parmak izinizi, yüzünüzü ya da ekran
        kilidinizi kullanırsınız. Bu bilgiler cihazınızda kalır, bize gelmez.
      </p>
      <PasskeyForm
        action={links.passkey}
        asks="sign"
        options={options}
        button="Geçiş anahtarıyla gir"
        hidden={{ donus }}
      />
      <h2 class="govuk-heading-m">Başka yollar</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          <a class="govuk-link" href={links.signIn}>
            E-posta adresim ve parolamla giriş
          </a>
        </li>
        <OtherWays site={site} donus={donus} />
      </ul>
    </Layout>,
  );
}
