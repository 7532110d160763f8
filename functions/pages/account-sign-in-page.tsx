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
  return documentOf(
    <Layout site={site} title="Üyelikle giriş" hasMistakes={errors.length > 0}>
      <ErrorSummary errors={mistakes.summary} />
      <NotificationBanner text={banner} />
      <h1 class="govuk-heading-l">Üyelikle giriş</h1>
      <form method="post" action={linksOf(site).signIn.member} novalidate>
        <Donus name={donus} />
        <EmailInput value={email} error={mistakes.of('email')} autocomplete="username" />
        <TextInput
          id="password"
          name="password"
          label="Parolanız"
          type="password"
          autocomplete="current-password"
          error={mistakes.of('password')}
        />
        <Button text="Devam et" />
      </form>
      <h2 class="govuk-heading-m">Geçiş anahtarınız varsa</h2>
      <p class="govuk-body">
        Üyeliğinize bir geçiş anahtarı eklediyseniz parola yazmadan, telefonunuzun ya da bilgisayarınızın
        ekran kilidiyle girersiniz.
      </p>
      <form method="post" action={links.passkey} novalidate>
        <Donus name={donus} />
        <Button text="Geçiş anahtarıyla gir" secondary />
      </form>
      <h2 class="govuk-heading-m">Giremiyorsanız</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          <a class="govuk-link" href={links.signUp}>
            Üyeliğim yok, üye olmak istiyorum
          </a>
        </li>
        <li>
          <a class="govuk-link" href={links.reset}>
            Parolamı unuttum
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
  return (
    <>
      {site.authority.signIn.includes('edevlet') && (
        <li>
          <a
            class="govuk-link"
            href={donus ? `${links.signIn.edevlet}?donus=${donus}` : links.signIn.edevlet}
          >
            e-Devlet Kapısı ile kimliğimi doğrula
          </a>
        </li>
      )}
      <li>
        <a class="govuk-link" href={form ? links.form(form) : links.start}>
          Giriş yapmadan devam et
        </a>
      </li>
      <li>Başvurunuzu yazılı olarak da verebilirsiniz: {site.authority.address}</li>
    </>
  );
}
