import { describedBy, Field, type Question } from './field.tsx';

type Props = Question & {
  readonly name: string;
  readonly lines: number;
  readonly autocomplete?: string;
  readonly value?: string | undefined;
};

export function Textarea(props: Props) {
  return (
    <Field id={props.id} label={props.label} hint={props.hint} error={props.error}>
      <textarea
        class={props.error ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
        id={props.id}
        name={props.name}
        rows={props.lines}
        autocomplete={props.autocomplete}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? 'true' : undefined}
      >
        {keepFirstLineBreak(props.value ?? '')}
      </textarea>
    </Field>
  );
}

/** HTML drops one line break right after `<textarea>`; a text that begins with one would lose it. */
function keepFirstLineBreak(value: string): string {
  return value.startsWith('\n') || value.startsWith('\r\n') ? `\n${value}` : value;
}
