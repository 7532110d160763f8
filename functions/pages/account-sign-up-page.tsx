import type { FieldError } from '../../shared/contracts/failures.ts';
import { Donus, EmailInput, MailedCodeInput, NewPasswordInput } from './account-inputs.tsx';
import { accountLinksOf } from './account-links.ts';
import { OtherWays } from './account-sign-in-page.tsx';
import { identity, name, reach, surname } from './common-rows.ts';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { RowView, textOf, type Values } from './row.tsx';
import type { Row } from './rows.ts';
import { linksOf, type ReturnName, type Site } from './site.ts';

type Place = { readonly site: Site; readonly donus: ReturnName | undefined };
type MailboxProps = Place & {
  readonly email: string | undefined;
  readonly errors: readonly FieldError[];
};

/** Membership begins with a mailbox. */
export function signUpPage({ site, donus, email, errors }: MailboxProps): string {
  const links = accountLinksOf(site, donus);
  const mistakes = mistakesOf(errors, ['email']);
  return documentOf(
    <Layout
      site={site}
      title="Üye olun"
      hasMistakes={errors.length > 0}
      back={{ href: links.signIn, text: 'Üyelikle giriş' }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">Üye olun</h1>
      <p class="govuk-body">Başvurmak için üye olmanız gerekmez. Üye olursanız:</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>başvurularınızı tek yerde görür, takip kodu saklamazsınız,</li>
        <li>kimlik bilgilerinizi ve e-posta adresinizi her başvuruda yeniden yazıp onaylamazsınız,</li>
        <li>kişisel verilerinizle ilgili cevapları e-postayla alabilirsiniz.</li>
      </ul>
      <p class="govuk-body">
        Üyelik için bir parola ve ikinci bir adım kurarsınız: telefonunuzda bir doğrulama uygulaması ya da bir
        geçiş anahtarı.
      </p>
      <form method="post" action={`${linksOf(site).account}/yeni`} novalidate>
        <Donus name={donus} />
        <EmailInput value={email} error={mistakes.of('email')} autocomplete="email" />
        <Button text="Kod gönder" />
      </form>
      <h2 class="govuk-heading-m">Başka yollar</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>
          <a class="govuk-link" href={links.signIn}>
            Üyeliğim var, giriş yapacağım
          </a>
        </li>
        <OtherWays site={site} donus={donus} />
      </ul>
    </Layout>,
  );
}

type ConfirmProps = Place & { readonly values: Values; readonly errors: readonly FieldError[] };

const reachNames: readonly string[] = ['serviceAddress', 'phone'];
const reachHints: Readonly<Record<string, string>> = {
  serviceAddress:
    'Yerleşim yeri ya da iş yeri adresiniz: mahalle, sokak, kapı numarası, ilçe ve il. Postayla verilecek cevap bu adrese gider.',
  phone: 'Örneğin 0532 123 45 67.',
};
/** Who she is, in the rows that an application asks with. */
const rows: readonly Row[] = [
  name,
  surname,
  ...identity('Başvurularınızda sizi tanımamıza yarar.'),
  ...reach.rows.flatMap((row): Row[] =>
    row.kind !== 'fold' && reachNames.includes(row.name)
      ? [{ ...row, hint: reachHints[row.name] ?? '' } as Row]
      : [],
  ),
];
const fields = [
  'code',
  'newPassword',
  'name',
  'surname',
  'nationalId',
  'nationality',
  'passportNumber',
  ...reachNames,
] as const;

/** The mailed code, a password, and who she is; `errors` may stand at any of them. */
export function confirmSignUpPage({ site, donus, values, errors }: ConfirmProps): string {
  const links = accountLinksOf(site, donus);
  const mistakes = mistakesOf(errors, fields);
  const email = textOf(values, 'email') ?? '';
  const begin = `${linksOf(site).account}/yeni`;
  return documentOf(
    <Layout
      site={site}
      title="Üyeliğinizi açın"
      hasMistakes={errors.length > 0}
      back={{ href: links.signUp, text: 'E-posta adresini değiştir' }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">Üyeliğinizi açın</h1>
      <p class="govuk-body">
        <strong>{email}</strong> adresine bir ileti gönderdik. İletideki kodu yazın ve bilgilerinizi doldurun.
        İleti gelmediyse adresinizi kontrol edin; aynı adrese bir saatte en çok beş ileti gönderilir.
      </p>
      <form method="post" action={links.confirm} novalidate>
        <Donus name={donus} />
        <input type="hidden" name="email" value={email} />
        <MailedCodeInput error={mistakes.of('code')} />
        <NewPasswordInput error={mistakes.of('newPassword')} />
        <h2 class="govuk-heading-m">Siz</h2>
        {rows.map((row) => (
          <RowView
            key={row.kind === 'fold' ? row.summary : row.name}
            row={row}
            values={values}
            mistakes={mistakes}
          />
        ))}
        <p class="govuk-body">
          Bilgilerinizi yalnız üyeliğiniz ve başvurularınız için kullanırız:{' '}
          <a class="govuk-link" href={linksOf(site).notice}>
            aydınlatma metni
          </a>
          .
        </p>
        <div class="govuk-button-group">
          <Button text="Üyeliği aç" />
          <button type="submit" formaction={begin} class="govuk-button govuk-button--secondary">
            Yeni kod gönder
          </button>
        </div>
      </form>
    </Layout>,
  );
}
