import { Button } from './components/button.tsx';
import { TextInput } from './components/text-input.tsx';
import type { Site } from './site.ts';
import { codesWords } from './words/codes.ts';

type Read = { readonly site: Pick<Site, 'language'> };
type CodeInputProps = Read & { readonly error?: string | undefined };

/** One text input for the six digits: spaces are ignored, the telephone offers the code from the mail. */
export function CodeInput({ site, error }: CodeInputProps) {
  return (
    <TextInput
      id="code"
      name="code"
      {...codesWords(site).code}
      error={error}
      autocomplete="one-time-code"
      inputmode="numeric"
      spellcheck={false}
      width="10"
      code
    />
  );
}

type ReferenceProps = Read & {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly error?: string | undefined;
};

export function ReferenceInput({ site, id = 'reference', value, error }: ReferenceProps) {
  return (
    <TextInput
      id={id}
      name="reference"
      {...codesWords(site).reference}
      value={value}
      error={error}
      autocomplete="off"
      spellcheck={false}
      width="20"
      code
    />
  );
}

type NewCodeProps = Read & { readonly action: string; readonly reference: string | undefined };

/** A new code must be easy to ask for. Without a known reference the form asks for it. */
export function NewCodeForm({ site, action, reference }: NewCodeProps) {
  return (
    <form method="post" action={action} novalidate class="govuk-!-display-none-print">
      {reference === undefined ? (
        <ReferenceInput site={site} id="newCodeReference" />
      ) : (
        <input type="hidden" name="reference" value={reference} />
      )}
      <Button text={codesWords(site).newCode} secondary />
    </form>
  );
}
