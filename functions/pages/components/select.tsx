import type { Choice } from './choices.tsx';
import { describedBy, Field, type Question } from './field.tsx';

type Props = Question & {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly placeholder: string;
  readonly value?: string | undefined;
};

export function Select(props: Props) {
  return (
    <Field id={props.id} label={props.label} hint={props.hint} error={props.error}>
      <select
        class={props.error ? 'govuk-select govuk-select--error' : 'govuk-select'}
        id={props.id}
        name={props.name}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? 'true' : undefined}
      >
        <option value="">{props.placeholder}</option>
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
