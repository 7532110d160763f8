import { TextInput } from './components/text-input.tsx';
import type { ReturnName } from './site.ts';

type Typed = { readonly value?: string | undefined; readonly error: string | undefined };

/** Carries on where she was on her way to. */
export function Donus({ name }: { readonly name: ReturnName | undefined }) {
  return name === undefined ? null : <input type="hidden" name="donus" value={name} />;
}

export function EmailInput({
  value,
  error,
  autocomplete,
}: Typed & { readonly autocomplete: 'email' | 'username' }) {
  return (
    <TextInput
      id="email"
      name="email"
      label="E-posta adresiniz"
      type="email"
      autocomplete={autocomplete}
      spellcheck={false}
      value={value}
      error={error}
    />
  );
}

type DigitsProps = Pick<Typed, 'error'> & {
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

export function MailedCodeInput({ error }: Pick<Typed, 'error'>) {
  return (
    <SixDigits
      name="code"
      label="6 haneli kod"
      hint="E-postanızda bulursunuz; on dakika geçerlidir. Gelmediyse istenmeyen (spam) klasörüne de bakın."
      error={error}
    />
  );
}

export function NewPasswordInput({
  id = 'newPassword',
  error,
}: Pick<Typed, 'error'> & { readonly id?: string }) {
  return (
    <TextInput
      id={id}
      name="newPassword"
      label="Yeni parolanız"
      hint="En az 12 karakter. Birbiriyle ilgisiz dört beş sözcük iyi bir paroladır; büyük harf, rakam ya da işaret zorunlu değildir. Parola yöneticisinden yapıştırabilirsiniz."
      type="password"
      autocomplete="new-password"
      error={error}
    />
  );
}

/** The code of an authenticator program. */
export function TotpInput({ error }: Pick<Typed, 'error'>) {
  return (
    <SixDigits
      name="totpCode"
      label="Doğrulama uygulamanızın gösterdiği kod"
      hint="Telefonunuzdaki doğrulama uygulamasını açın; bu kurumun yanındaki 6 rakamı yazın."
      error={error}
    />
  );
}

export function RecoveryCodeInput({ error }: Pick<Typed, 'error'>) {
  return (
    <TextInput
      id="recoveryCode"
      name="recoveryCode"
      label="Kurtarma kodu"
      hint="İkinci adımı kurarken size verilen 16 karakterlik kodlardan biri. Her kod bir kez kullanılır."
      error={error}
      autocomplete="off"
      spellcheck={false}
      width="30"
      code
    />
  );
}
