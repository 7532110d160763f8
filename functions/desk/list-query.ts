import type { Authority } from '../../shared/authorities/authority.ts';
import { type QueueQuery, queueQuery } from '../../shared/contracts/queue-query.ts';
import { departmentsWith, type Officer } from '../../shared/domain/access.ts';
import type { FormValues } from '../../shared/http/input.ts';

/** What was chosen in a form whose every question can be left open: an empty choice is none. */
export const chosenIn = (query: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));

/** Whether an address comes from a form, which names its empty choices too; nobody should have to keep or pass on those. */
export const isOfForm = (query: Readonly<Record<string, string>>): boolean =>
  Object.values(query).includes('');

/** The list that a form came from; the usual one where it names none that there is. */
export function listOf(text: FormValues[string] | undefined): QueueQuery {
  const named = Object.fromEntries(new URLSearchParams(typeof text === 'string' ? text : ''));
  const read = queueQuery.safeParse(chosenIn(named));
  return read.success ? read.data : { show: 'open' };
}

/** The units whose requests she may list, in the institution's order. */
export function unitsOf(officer: Officer, { id, departments }: Authority): readonly string[] {
  const own = departmentsWith(officer, 'list', id);
  return departments.map((unit) => unit.id).filter((unit) => own === 'all' || own.includes(unit));
}
