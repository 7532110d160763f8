import { describedBy, Field, type Question } from './field.tsx';

/** How the browser helps with a line of text: keyboard, filling in, spell checking, expected length. */
export type LineHelp = {
  readonly type?: 'text' | 'email' | 'tel' | 'password';
  readonly autocomplete?: string;
  readonly inputmode?: 'numeric';
  readonly spellcheck?: false;
  readonly width?: '10' | '20' | '30';
  readonly code?: true;
};

export function TextInput(
  props: Question & LineHelp & { readonly name: string; readonly value?: string | undefined },
) {
  const classes = [
    'govuk-input',
    props.width && `govuk-input--width-${props.width}`,
    props.code && 'bv-code-input',
    props.error && 'govuk-input--error',
  ];
  return (
    <Field id={props.id} label={props.label} hint={props.hint} error={props.error}>
      <input
        class={classes.filter(Boolean).join(' ')}
        id={props.id}
        name={props.name}
        // Preact types each kind of input apart; to these everything here is the same.
        type={(props.type ?? 'text') as 'text'}
        value={props.value || undefined}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? 'true' : undefined}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        spellcheck={props.spellcheck}
      />
    </Field>
  );
}
