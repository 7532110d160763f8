import type { FieldError } from '../../shared/contracts/failures.ts';
import { Donus, TotpInput } from './account-inputs.tsx';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { TextInput } from './components/text-input.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { PasskeyForm } from './passkey-form.tsx';
import { QrCode } from './qr-code.tsx';
import { linksOf, type ReturnName, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly donus: ReturnName | undefined;
  /** Whether she has a factor already. */
  readonly further: boolean;
  /** Left out where she has a program already: there is one. */
  readonly totp?: { readonly secret: string; readonly uri: string };
  readonly passkey: { readonly options: object; readonly name: string };
  readonly errors: readonly FieldError[];
};

/** What can be added beside the password, and how. */
export function enrolPage({ site, donus, further, totp, passkey, errors }: Props): string {
  const mistakes = mistakesOf(errors, ['totpCode', 'passkeyName']);
  const { enrolTotp, enrolPasskey, account } = linksOf(site);
  const title = further ? 'Yeni bir ikinci adım ekleyin' : 'İkinci adımı kurun';
  return documentOf(
    <Layout
      site={site}
      title={title}
      hasMistakes={errors.length > 0}
      passkeys
      {...(further ? { back: { href: account, text: 'Üyeliğim' } } : {})}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        Parolanızı bir başkası öğrense bile üyeliğinize giremesin diye girişte ikinci bir şey daha istenir.{' '}
        {totp ? 'Aşağıdaki iki yoldan birini seçin' : 'Aşağıdaki yolla devam edin'}; on dakikanız var.
      </p>
      {totp && (
        <>
          <h2 class="govuk-heading-m">Doğrulama uygulaması</h2>
          <p class="govuk-body">
            Telefonunuzda 30 saniyede bir değişen 6 haneli bir kod gösteren uygulamadır; internet bağlantısı
            istemez. Uygulama mağazanızda “authenticator” ya da “doğrulama” diye arayıp tanıdığınız bir
            yayıncınınkini kurun.
          </p>
          <ol class="govuk-list govuk-list--number">
            <li>Uygulamada yeni hesap ekleyin ve bu resmi okutun.</li>
            <li>Resmi okutamıyorsanız uygulamaya altındaki anahtarı yazın.</li>
            <li>Uygulamanın gösterdiği kodu aşağıya yazın.</li>
          </ol>
          <QrCode text={totp.uri} title="Doğrulama uygulamasının okuyacağı karekod" />
          <p class="govuk-body">
            Anahtar: <span class="bv-hash">{totp.secret.replace(/(.{4})(?=.)/g, '$1 ')}</span>
          </p>
          <form method="post" action={enrolTotp} novalidate>
            <Donus name={donus} />
            <TotpInput error={mistakes.of('totpCode')} />
            <Button text="Uygulamayı ekle" />
          </form>
        </>
      )}
      <h2 class="govuk-heading-m">Geçiş anahtarı</h2>
      <p class="govuk-body">
        Telefonunuzun, bilgisayarınızın ya da USB anahtarınızın sakladığı bir anahtardır; cihazın kilidini
        açarak (parmak izi, yüz ya da PIN) kullanırsınız. Parmak iziniz ve yüzünüz cihazınızda kalır, kuruma
        gönderilmez. Sahte sitelere karşı en güvenli yol budur.
      </p>
      <PasskeyForm
        action={enrolPasskey}
        asks="add"
        options={passkey.options}
        button="Geçiş anahtarı ekle"
        hidden={{ donus }}
      >
        <TextInput
          id="passkeyName"
          name="passkeyName"
          label="Bu anahtarı nasıl adlandıralım?"
          hint="Listede tanımanız içindir, örneğin “Telefonum”."
          value={passkey.name}
          error={mistakes.of('passkeyName')}
          autocomplete="off"
          spellcheck={false}
          width="20"
        />
      </PasskeyForm>
    </Layout>,
  );
}
