import type { FieldError } from '../../shared/contracts/failures.ts';
import { TextInput } from './components/text-input.tsx';
import type { ReturnName, Site } from './site.ts';
import { accountInputsWords } from './words/account-inputs.ts';

type Read = { readonly site: Pick<Site, 'language'> };
type Judged = Read & { readonly error: string | undefined };

/** Carries on where she was on her way to. */
export function Donus({ name }: { readonly name: ReturnName | undefined }) {
  return name === undefined ? null : <input type="hidden" name="donus" value={name} />;
}

type EmailProps = Judged & {
  readonly value?: string | undefined;
  readonly autocomplete: 'email' | 'username';
};

export function EmailInput({ site, value, error, autocomplete }: EmailProps) {
  return (
    <TextInput
      id="email"
      name="email"
      label={accountInputsWords(site).email}
      type="email"
      autocomplete={autocomplete}
      spellcheck={false}
      value={value}
      error={error}
    />
  );
}

type DigitsProps = Pick<Judged, 'error'> & {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
};

/** A code of one use, as telephones offer to fill it in. */
function SixDigits(props: DigitsProps) {
  return (
    <TextInput
      {...props}
      id={props.name}
      autocomplete="one-time-code"
      inputmode="numeric"
      spellcheck={false}
      width="10"
      code
    />
  );
}

export function MailedCodeInput({ site, error }: Judged) {
  const { label, hint } = accountInputsWords(site).code;
  return <SixDigits name="code" label={label} hint={hint} error={error} />;
}

export function NewPasswordInput({ site, id = 'newPassword', error }: Judged & { readonly id?: string }) {
  const { label, hint } = accountInputsWords(site).newPassword;
  return (
    <TextInput
      id={id}
      name="newPassword"
      label={label}
      hint={hint}
      type="password"
      autocomplete="new-password"
      error={error}
    />
  );
}

type Secret = 'code' | 'newPassword';

/** A page carries no secret back: where something else was wrong, she is told to write each once more. */
export function askedAgain(
  site: Read['site'],
  errors: readonly FieldError[],
  secrets: readonly Secret[],
): readonly FieldError[] {
  if (errors.length === 0) return errors;
  const w = accountInputsWords(site);
  const lost = secrets.filter((secret) => !errors.some(({ field }) => field === secret));
  return [...errors, ...lost.map((field) => ({ field, code: `${field}.again`, message: w[field].again }))];
}

/** The code of an authenticator program. */
export function TotpInput({ site, error }: Judged) {
  return <SixDigits name="totpCode" {...accountInputsWords(site).totpCode} error={error} />;
}

export function RecoveryCodeInput({ site, error }: Judged) {
  return (
    <TextInput
      id="recoveryCode"
      name="recoveryCode"
      {...accountInputsWords(site).recoveryCode}
      error={error}
      autocomplete="off"
      spellcheck={false}
      width="30"
      code
    />
  );
}
