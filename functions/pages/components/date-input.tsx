import { dateParts } from '../dates.ts';
import { FieldGroup, type Question } from './field.tsx';
import { InWords } from './reader.tsx';

type Props = Question & {
  readonly name: string;
  /** What was typed into the box of a part; its field is called name + part, `birthDay`. */
  readonly typed: (part: string) => string | undefined;
};

/** A date that people know by heart: typed, never picked. The month may be a word. */
export function DateInput(props: Props) {
  return (
    <FieldGroup role="group" id={props.id} label={props.label} hint={props.hint} error={props.error}>
      <div class="govuk-date-input">
        {dateParts.map(({ part, autocomplete, width }, index) => {
          const id = index === 0 ? props.id : `${props.id}${part}`;
          return (
            <div class="govuk-date-input__item" key={part}>
              <div class="govuk-form-group">
                <label class="govuk-label govuk-date-input__label" for={id}>
                  <InWords>{(w) => w.date[part]}</InWords>
                </label>
                <input
                  class={`govuk-input govuk-date-input__input govuk-input--width-${width}${props.error ? ' govuk-input--error' : ''}`}
                  id={id}
                  name={`${props.name}${part}`}
                  type="text"
                  inputmode={part === 'Month' ? undefined : 'numeric'}
                  autocomplete={autocomplete}
                  value={props.typed(part) || undefined}
                  aria-invalid={props.error ? 'true' : undefined}
                />
              </div>
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
