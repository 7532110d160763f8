type Props = { readonly text: string; readonly secondary?: true };

export function Button({ text, secondary }: Props) {
  return (
    <button type="submit" class={secondary ? 'govuk-button govuk-button--secondary' : 'govuk-button'}>
      {text}
    </button>
  );
}
