import { FieldGroup, type Question } from './field.tsx';

export type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

type Props = Question & {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
};

/** The first control has the bare id, so that the error summary can link to it. */
const idAt = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`);

function Choices({
  block,
  type,
  ...props
}: Props & { readonly block: string; readonly type: 'radio' | 'checkbox' }) {
  return (
    <FieldGroup id={props.id} label={props.label} hint={props.hint} error={props.error}>
      <div class={block}>
        {props.choices.map(({ value, label, hint }, index) => {
          const id = idAt(props.id, index);
          return (
            <div key={value} class={`${block}__item`}>
              <input
                class={`${block}__input`}
                id={id}
                name={props.name}
                type={type}
                value={value}
                checked={props.chosen.includes(value)}
                aria-describedby={hint ? `${id}-item-hint` : undefined}
              />
              <label class={`govuk-label ${block}__label`} for={id}>
                {label}
              </label>
              {hint && (
                <div id={`${id}-item-hint`} class={`govuk-hint ${block}__hint`}>
                  {hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}

export const Radios = (props: Props) => <Choices block="govuk-radios" type="radio" {...props} />;
export const Checkboxes = (props: Props) => <Choices block="govuk-checkboxes" type="checkbox" {...props} />;
