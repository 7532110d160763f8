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
import { accountEnrolWords } from './words/account-enrol.ts';

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
  const w = accountEnrolWords(site);
  const title = further ? w.furtherTitle : w.title;
  return documentOf(
    <Layout
      site={site}
      title={title}
      hasMistakes={errors.length > 0}
      passkeys
      {...(further ? { back: { href: account, text: w.account } } : {})}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{totp ? w.eitherWay : w.thisWay}</p>
      {totp && (
        <>
          <h2 class="govuk-heading-m">{w.totp.heading}</h2>
          <p class="govuk-body">{w.totp.text}</p>
          <ol class="govuk-list govuk-list--number">
            {w.totp.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <QrCode text={totp.uri} title={w.totp.picture} />
          <p class="govuk-body">
            {w.totp.key(<span class="bv-hash">{totp.secret.replace(/(.{4})(?=.)/g, '$1 ')}</span>)}
          </p>
          <form method="post" action={enrolTotp} novalidate>
            <Donus name={donus} />
            <TotpInput site={site} error={mistakes.of('totpCode')} />
            <Button text={w.totp.button} />
          </form>
        </>
      )}
      <h2 class="govuk-heading-m">{w.passkey.heading}</h2>
      <p class="govuk-body">{w.passkey.text}</p>
      <PasskeyForm
        site={site}
        action={enrolPasskey}
        asks="add"
        options={passkey.options}
        button={w.passkey.button}
        hidden={{ donus }}
      >
        <TextInput
          id="passkeyName"
          name="passkeyName"
          label={w.passkey.name}
          hint={w.passkey.nameHint}
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
