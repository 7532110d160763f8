import * as z from 'zod';
import { reference } from './codes.ts';
import { pageRows } from './queue-query.ts';

/** What can be done with several requests at once. */
export const bulkActs = ['assign', 'remind'] as const;
export type BulkActName = (typeof bulkActs)[number];

/** One box ticked comes as a text, several as a list. */
const several = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (given) => (given === undefined ? [] : [given].flat()),
    z
      .array(item)
      .min(1, 'chosen.none')
      .max(pageRows, 'chosen.tooMany')
      .transform((all) => [...new Set(all)]),
  );

/** What was ticked in a list. */
export const bulkChoice = z.object({
  act: z.enum(bulkActs, { error: 'bulkAct.missing' }),
  reference: several(reference),
});

/** A request as it was shown before it is acted on: `K7RTA-3MHL4:7`, its version behind the colon. */
const shown = z.string().transform((text, context) => {
  const [typed, version = ''] = text.split(':');
  const read = reference.safeParse(typed);
  if (read.success && /^[1-9]\d{0,8}$/.test(version)) return `${read.data}:${version}`;
  context.addIssue({ code: 'custom', message: 'chosen.none' });
  return z.NEVER;
});

export const bulkOrder = z.object({
  act: z.enum(bulkActs, { error: 'bulkAct.missing' }),
  chosen: several(shown),
  /** Subject of a colleague in the list; only where requests are given to somebody. */
  assignee: z.string().max(300).optional(),
});

/** @param chosen as `bulkOrder` lets it pass */
export function shownOf(chosen: string): { readonly reference: string; readonly version: number } {
  const [name = '', version] = chosen.split(':');
  return { reference: name, version: Number(version) };
}
