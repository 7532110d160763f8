/** Numbers that laws write out, in the languages that speak of them; the longer ones first. */
const written: readonly (readonly [RegExp, string])[] = [
  [/on beş|fifteen/giu, '15'],
  [/otuz|thirty/giu, '30'],
  [/altmış|sixty/giu, '60'],
  [/\bdört\b|\bfour\b/giu, '4'],
];

/** Every number that a text tells, written out or not, from the smallest. */
export function numbersIn(text: string): number[] {
  const digits = written.reduce((rest, [words, number]) => rest.replaceAll(words, number), text);
  return (digits.match(/\d+/g) ?? []).map(Number).sort((a, b) => a - b);
}
