import type { ComponentChildren } from 'preact';
import { InWords } from './reader.tsx';

/** What every question has. `error` is the sentence of the error summary, word for word. */
export type Question = {
  readonly id: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
};

/** The ids that an input or a fieldset names in `aria-describedby`. */
export function describedBy({ id, hint, error }: Question): string | undefined {
  return [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
}

function HintAndError({ id, hint, error }: Question) {
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">
            <InWords>{(w) => w.error}</InWords>
          </span>{' '}
          {error}
        </p>
      )}
    </>
  );
}

const groupClass = (error: string | undefined) =>
  error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group';

/** A question with one control. */
export function Field(props: Question & { readonly children: ComponentChildren }) {
  return (
    <div class={groupClass(props.error)}>
      <label class="govuk-label" for={props.id}>
        {props.label}
      </label>
      <HintAndError {...props} />
      {props.children}
    </div>
  );
}

type GroupProps = Question & {
  /** Of one answer in several boxes: some screen readers say legend and hint of a fieldset only with its role. */
  readonly role?: 'group';
  readonly children: ComponentChildren;
};

/** A question with several controls, held together by a fieldset. */
export function FieldGroup(props: GroupProps) {
  return (
    <div class={groupClass(props.error)}>
      <fieldset class="govuk-fieldset" role={props.role} aria-describedby={describedBy(props)}>
        <legend class="govuk-fieldset__legend">{props.label}</legend>
        <HintAndError {...props} />
        {props.children}
      </fieldset>
    </div>
  );
}
