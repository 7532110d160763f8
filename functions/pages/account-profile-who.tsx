import { levelOf } from '../../shared/domain/account/account.ts';
import { assuranceLabels, identityLabels } from '../../shared/words/tr/labels.ts';
import { EmailInput } from './account-inputs.tsx';
import type { SectionProps } from './account-profile-section.ts';
import { Details } from './components/details.tsx';
import { SummaryList } from './components/summary-list.tsx';
import { TextInput } from './components/text-input.tsx';
import { Textarea } from './components/textarea.tsx';
import { OwnForm } from './own-form.tsx';
import { textOf } from './row.tsx';
import { linksOf } from './site.ts';

/** Who she is to the institution, how sure it is of that, and what would make it surer. */
export function WhoSection({ site, account }: SectionProps) {
  const { person } = account;
  const level = levelOf(account);
  const numbers = (['nationalId', 'nationality', 'passportNumber'] as const).flatMap((field) => {
    const value = person[field];
    return value === undefined ? [] : [{ key: identityLabels[field], value }];
  });
  return (
    <section aria-labelledby="kimlik">
      <h2 class="govuk-heading-m" id="kimlik">
        Kimliğiniz
      </h2>
      <SummaryList
        rows={[
          { key: 'Ad', value: person.name },
          { key: 'Soyad', value: person.surname },
          ...numbers,
          { key: 'Kimlik güvencesi', value: assuranceLabels[level] },
        ]}
      />
      {level === 'edevlet' ? (
        <p class="govuk-body">Adınız ve numaranız e-Devlet Kapısından alındı; burada değiştirilmez.</p>
      ) : (
        <p class="govuk-body">
          Adınızı ve numaranızı siz yazdınız; kurum bunları başka bir kaynaktan doğrulamadı.{' '}
          {site.authority.signIn.includes('edevlet') ? (
            <a class="govuk-link" href={linksOf(site).back('baglama')}>
              Üyeliğinizi e-Devlet kimliğinize bağlayarak güvenceyi yükseltin
            </a>
          ) : (
            'Yanlışsa kuruma bildirin'
          )}
          .
        </p>
      )}
    </section>
  );
}

/** Her mailbox, and another in its place. */
export function ContactSection({ site, formToken, account, mayChange, mistakes, typedIn }: SectionProps) {
  const typed = typedIn('contact');
  return (
    <section aria-labelledby="eposta">
      <h2 class="govuk-heading-m" id="eposta">
        E-posta adresiniz
      </h2>
      <p class="govuk-body">{account.person.email} (onaylı)</p>
      {mayChange && (
        <Details summary="E-posta adresimi değiştireceğim" open={typed !== undefined}>
          <p>Yeni adrese bir kod göndeririz; kodu yazana kadar eski adresiniz geçerlidir.</p>
          <OwnForm action={linksOf(site).changeContact} formToken={formToken} button="Yeni adrese kod gönder">
            <EmailInput
              value={typed && textOf(typed, 'email')}
              error={typed && mistakes.of('email')}
              autocomplete="email"
            />
          </OwnForm>
        </Details>
      )}
    </section>
  );
}

/** Where letters and calls reach her. */
export function DetailsSection({ site, formToken, account, mayChange, mistakes, typedIn }: SectionProps) {
  const typed = typedIn('details');
  const { serviceAddress, phone } = account.person;
  return (
    <section aria-labelledby="adres">
      <h2 class="govuk-heading-m" id="adres">
        Adresiniz ve telefonunuz
      </h2>
      <SummaryList
        rows={[
          { key: 'Tebligat adresi', value: <span class="bv-typed">{serviceAddress}</span> },
          { key: 'Telefon', value: phone ?? 'Yok' },
        ]}
      />
      {mayChange && (
        <Details summary="Adresimi ya da telefonumu değiştireceğim" open={typed !== undefined}>
          <p>Daha önce yaptığınız başvurulardaki adres değişmez.</p>
          <OwnForm action={linksOf(site).changeDetails} formToken={formToken} button="Bilgilerimi değiştir">
            <Textarea
              id="serviceAddress"
              name="serviceAddress"
              label="Tebligat adresiniz"
              lines={3}
              autocomplete="street-address"
              value={typed ? textOf(typed, 'serviceAddress') : serviceAddress}
              error={mistakes.of('serviceAddress')}
            />
            <TextInput
              id="phone"
              name="phone"
              label="Telefon numaranız (isteğe bağlı)"
              hint="Örneğin 0532 123 45 67."
              type="tel"
              autocomplete="tel"
              width="20"
              value={typed ? textOf(typed, 'phone') : phone}
              error={mistakes.of('phone')}
            />
          </OwnForm>
        </Details>
      )}
    </section>
  );
}
