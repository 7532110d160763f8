import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import { NewPasswordInput } from './account-inputs.tsx';
import type { SectionProps } from './account-profile-section.ts';
import { Details } from './components/details.tsx';
import { TextInput } from './components/text-input.tsx';
import { OwnForm } from './own-form.tsx';
import { linksOf } from './site.ts';
import { accountProfileWords } from './words/account-profile.ts';

/** Another password; the one that holds is asked for too. */
export function PasswordSection({ site, formToken, account, mayChange, mistakes, typedIn }: SectionProps) {
  const w = accountProfileWords(site).password;
  return (
    <section aria-labelledby="parola">
      <h2 class="govuk-heading-m" id="parola">
        {w.heading}
      </h2>
      {mayChange ? (
        <Details summary={w.change} open={typedIn('password') !== undefined}>
          <p>{w.ends}</p>
          <OwnForm action={linksOf(site).changePassword} formToken={formToken} button={w.button}>
            <input type="hidden" name="username" autocomplete="username" value={account.person.email} />
            <TextInput
              id="password"
              name="password"
              label={w.present}
              type="password"
              autocomplete="current-password"
              error={mistakes.of('password')}
            />
            <NewPasswordInput site={site} error={mistakes.of('newPassword')} />
          </OwnForm>
        </Details>
      ) : (
        <p class="govuk-body">{w.stale}</p>
      )}
    </section>
  );
}

type Factor = { readonly id: string; readonly name: string; readonly says: string };

/** Her second factors: one more, or one less as long as another stays. */
export function FactorsSection({ site, formToken, account, mayChange }: SectionProps) {
  const { addFactor, removeFactor } = linksOf(site);
  const w = accountProfileWords(site).factors;
  const moment = (at: Instant) => formatMoment(at, site.language);
  const factors: readonly Factor[] = [
    ...(account.totp ? [{ id: 'totp', name: w.totp, says: w.added(moment(account.totp.addedAt)) }] : []),
    ...account.passkeys.map(({ id, name, addedAt, lastUsedAt }) => ({
      id,
      name: w.passkey(name),
      says: lastUsedAt
        ? w.addedAndUsed(moment(addedAt), moment(lastUsedAt))
        : w.addedNotUsed(moment(addedAt)),
    })),
  ];
  return (
    <section aria-labelledby="ikinci-adim">
      <h2 class="govuk-heading-m" id="ikinci-adim">
        {w.heading}
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
                button={w.remove(name)}
              />
            )}
          </li>
        ))}
      </ul>
      {factors.length === 1 && <p class="govuk-body">{w.onlyOne}</p>}
      {mayChange && <OwnForm action={addFactor} formToken={formToken} button={w.add} />}
    </section>
  );
}

/** How many recovery codes are left, and new ones. */
export function RecoverySection({ site, formToken, account, mayChange }: SectionProps) {
  const w = accountProfileWords(site).recovery;
  return (
    <section aria-labelledby="kurtarma">
      <h2 class="govuk-heading-m" id="kurtarma">
        {w.heading}
      </h2>
      <p class="govuk-body">{w.left(account.recoveryCodes.length)}</p>
      {mayChange && <OwnForm action={linksOf(site).recoveryCodes} formToken={formToken} button={w.button} />}
    </section>
  );
}
