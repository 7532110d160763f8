import { levelOf } from '../../shared/domain/account/account.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { EmailInput } from './account-inputs.tsx';
import type { SectionProps } from './account-profile-section.ts';
import { Details } from './components/details.tsx';
import { SummaryList } from './components/summary-list.tsx';
import { TextInput } from './components/text-input.tsx';
import { Textarea } from './components/textarea.tsx';
import { OwnForm } from './own-form.tsx';
import { textOf } from './row.tsx';
import { linksOf } from './site.ts';
import { accountProfileWords } from './words/account-profile.ts';

/** Who she is to the institution, how sure it is of that, and what would make it surer. */
export function WhoSection({ site, account }: SectionProps) {
  const { person } = account;
  const w = accountProfileWords(site).who;
  const { assuranceLabels, identityLabels } = labelsIn(site.language);
  const level = levelOf(account);
  const numbers = (['nationalId', 'nationality', 'passportNumber'] as const).flatMap((field) => {
    const value = person[field];
    return value === undefined ? [] : [{ key: identityLabels[field], value }];
  });
  return (
    <section aria-labelledby="kimlik">
      <h2 class="govuk-heading-m" id="kimlik">
        {w.heading}
      </h2>
      <SummaryList
        rows={[
          { key: w.name, value: person.name },
          { key: w.surname, value: person.surname },
          ...numbers,
          { key: w.assurance, value: assuranceLabels[level] },
        ]}
      />
      {level === 'edevlet' ? (
        <p class="govuk-body">{w.named}</p>
      ) : (
        <p class="govuk-body">
          {w.typed}{' '}
          {site.authority.signIn.includes('edevlet') ? (
            <a class="govuk-link" href={linksOf(site).back('baglama')}>
              {w.raise}
            </a>
          ) : (
            w.report
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
  const w = accountProfileWords(site).contact;
  return (
    <section aria-labelledby="eposta">
      <h2 class="govuk-heading-m" id="eposta">
        {w.heading}
      </h2>
      <p class="govuk-body">{w.confirmed(account.person.email)}</p>
      {mayChange && (
        <Details summary={w.change} open={typed !== undefined}>
          <p>{w.untilThen}</p>
          <OwnForm action={linksOf(site).changeContact} formToken={formToken} button={w.button}>
            <EmailInput
              site={site}
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
  const { none, details: w } = accountProfileWords(site);
  const { serviceAddress, phone } = account.person;
  return (
    <section aria-labelledby="adres">
      <h2 class="govuk-heading-m" id="adres">
        {w.heading}
      </h2>
      <SummaryList
        rows={[
          { key: w.serviceAddress, value: <span class="bv-typed">{serviceAddress}</span> },
          { key: w.phone, value: phone ?? none },
        ]}
      />
      {mayChange && (
        <Details summary={w.change} open={typed !== undefined}>
          <p>{w.earlierOnes}</p>
          <OwnForm action={linksOf(site).changeDetails} formToken={formToken} button={w.button}>
            <Textarea
              id="serviceAddress"
              name="serviceAddress"
              label={w.yourServiceAddress}
              lines={3}
              autocomplete="street-address"
              value={typed ? textOf(typed, 'serviceAddress') : serviceAddress}
              error={mistakes.of('serviceAddress')}
            />
            <TextInput
              id="phone"
              name="phone"
              label={w.yourPhone}
              hint={w.phoneHint}
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
