/** What a form carries along unseen; what is undefined is left out. */
export function HiddenFields({
  fields = {},
}: {
  readonly fields?: Readonly<Record<string, string | undefined>> | undefined;
}) {
  return (
    <>
      {Object.entries(fields).map(
        ([name, value]) =>
          value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
    </>
  );
}
