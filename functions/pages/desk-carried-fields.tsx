import type { Values } from './row.tsx';

/** What was typed, carried along unseen: a repeated name is one list, as it was on the form that it comes from. */
export function CarriedFields({ values }: { readonly values: Values }) {
  return (
    <>
      {Object.entries(values).map(([name, value]) =>
        typeof value === 'string' ? (
          <input key={name} type="hidden" name={name} value={value} />
        ) : (
          <select key={name} name={name} multiple hidden>
            {value.map((each) => (
              <option key={each} value={each} selected />
            ))}
          </select>
        ),
      )}
    </>
  );
}
