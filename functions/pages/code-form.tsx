import { Button } from './components/button.tsx';
import { TextInput } from './components/text-input.tsx';

type CodeInputProps = { readonly error?: string | undefined };

/** One text input for the six digits: spaces are ignored, the telephone offers the code from the mail. */
export function CodeInput({ error }: CodeInputProps) {
  return (
    <TextInput
      id="code"
      name="code"
      label="6 haneli kod"
      hint="Kodu e-postanızda ya da SMS’lerinizde bulursunuz. E-posta gelmediyse istenmeyen (spam) klasörüne de bakın."
      error={error}
      autocomplete="one-time-code"
      inputmode="numeric"
      spellcheck={false}
      width="10"
      code
    />
  );
}

type ReferenceProps = {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly error?: string | undefined;
};

export function ReferenceInput({ id = 'reference', value, error }: ReferenceProps) {
  return (
    <TextInput
      id={id}
      name="reference"
      label="Başvuru numarası"
      hint="Alındı belgenizde yazan, XXXXX-XXXXX biçimindeki 10 karakter. Küçük harfle de yazabilirsiniz."
      value={value}
      error={error}
      autocomplete="off"
      spellcheck={false}
      width="20"
      code
    />
  );
}

/** A new code must be easy to ask for. Without a known reference the form asks for it. */
export function NewCodeForm({
  action,
  reference,
}: {
  readonly action: string;
  readonly reference: string | undefined;
}) {
  return (
    <form method="post" action={action} novalidate class="govuk-!-display-none-print">
      {reference === undefined ? (
        <ReferenceInput id="newCodeReference" />
      ) : (
        <input type="hidden" name="reference" value={reference} />
      )}
      <Button text="Yeni kod gönder" secondary />
    </form>
  );
}
