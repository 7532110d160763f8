type Props = { readonly step: string; readonly text: string; readonly secondary?: true };

/** One of several ways to send one form; which of them it was is its field `step`. */
export function StepButton({ step, text, secondary }: Props) {
  return (
    <button
      type="submit"
      name="step"
      value={step}
      class={secondary ? 'govuk-button govuk-button--secondary' : 'govuk-button'}
    >
      {text}
    </button>
  );
}
