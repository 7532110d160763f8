import { formatMoment } from '../../shared/words/dates.ts';
import { NewPasswordInput } from './account-inputs.tsx';
import type { SectionProps } from './account-profile-section.ts';
import { Details } from './components/details.tsx';
import { TextInput } from './components/text-input.tsx';
import { OwnForm } from './own-form.tsx';
import { linksOf } from './site.ts';

/** Another password; the one that holds is asked for too. */
export function PasswordSection({ site, formToken, account, mayChange, mistakes, typedIn }: SectionProps) {
  return (
    <section aria-labelledby="parola">
      <h2 class="govuk-heading-m" id="parola">
        Parolanız
      </h2>
      {mayChange ? (
        <Details summary="Parolamı değiştireceğim" open={typedIn('password') !== undefined}>
          <p>Parolanız değişince öteki oturumlarınız kapanır ve size e-posta gönderilir.</p>
          <OwnForm action={linksOf(site).changePassword} formToken={formToken} button="Parolayı değiştir">
            <input type="hidden" name="username" autocomplete="username" value={account.person.email} />
            <TextInput
              id="password"
              name="password"
              label="Şimdiki parolanız"
              type="password"
              autocomplete="current-password"
              error={mistakes.of('password')}
            />
            <NewPasswordInput error={mistakes.of('newPassword')} />
          </OwnForm>
        </Details>
      ) : (
        <p class="govuk-body">Parolanız burada gösterilmez; değiştirmek için yeniden giriş yapın.</p>
      )}
    </section>
  );
}

type Factor = { readonly id: string; readonly name: string; readonly says: string };

/** Her second factors: one more, or one less as long as another stays. */
export function FactorsSection({ site, formToken, account, mayChange }: SectionProps) {
  const { addFactor, removeFactor } = linksOf(site);
  const factors: readonly Factor[] = [
    ...(account.totp
      ? [{ id: 'totp', name: 'Doğrulama uygulaması', says: `Eklendi: ${formatMoment(account.totp.addedAt)}` }]
      : []),
    ...account.passkeys.map(({ id, name, addedAt, lastUsedAt }) => ({
      id,
      name: `Geçiş anahtarı: ${name}`,
      says: `Eklendi: ${formatMoment(addedAt)}. ${lastUsedAt ? `Son kullanım: ${formatMoment(lastUsedAt)}` : 'Henüz kullanılmadı'}`,
    })),
  ];
  return (
    <section aria-labelledby="ikinci-adim">
      <h2 class="govuk-heading-m" id="ikinci-adim">
        İkinci adım
      </h2>
      <ul class="govuk-list">
        {factors.map(({ id, name, says }) => (
          <li key={id} class="bv-choice">
            <strong>{name}</strong>
            <span class="bv-basis">{says}</span>
            {mayChange && factors.length > 1 && (
              <OwnForm
                action={removeFactor}
                formToken={formToken}
                hidden={{ factor: id }}
                button={`Çıkar: ${name}`}
              />
            )}
          </li>
        ))}
      </ul>
      {factors.length === 1 && (
        <p class="govuk-body">
          Tek ikinci adım çıkarılamaz. Telefonunuzu değiştirecekseniz önce yenisini ekleyin.
        </p>
      )}
      {mayChange && <OwnForm action={addFactor} formToken={formToken} button="Bir ikinci adım daha ekle" />}
    </section>
  );
}

/** How many recovery codes are left, and new ones. */
export function RecoverySection({ site, formToken, account, mayChange }: SectionProps) {
  return (
    <section aria-labelledby="kurtarma">
      <h2 class="govuk-heading-m" id="kurtarma">
        Kurtarma kodlarınız
      </h2>
      <p class="govuk-body">
        Kullanılmamış {account.recoveryCodes.length} kurtarma kodunuz var. Kodlar yeniden gösterilemez;
        kaybettiyseniz ya da azaldıysa yenilerini alın.
      </p>
      {mayChange && (
        <OwnForm
          action={linksOf(site).recoveryCodes}
          formToken={formToken}
          button="Yeni kodlar al, eskileri geçersiz olsun"
        />
      )}
    </section>
  );
}
