/** The middle value; of an even number, the upper of the two in the middle. @throws when there is none */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[values.length >> 1];
  if (middle === undefined) throw new Error('There is no median of nothing');
  return middle;
}

/**
 * Measures each contender so many times, in rounds that begin with another one each time, so that a busy spell of the
 * machine falls on all of them alike. One round before counts for nothing.
 */
export async function inTurns<Name extends string, T>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name) => Promise<T>,
): Promise<Readonly<Record<Name, readonly T[]>>> {
  const measured = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<Name, T[]>;
  for (let round = -1; round < rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round + 1) % names.length] as Name;
      const value = await measure(name);
      if (round >= 0) measured[name].push(value);
    }
  }
  return measured;
}
