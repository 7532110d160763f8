import * as z from 'zod';
import { line } from './line.ts';
import { instant, localDate } from './vocabulary.ts';

/** What an officer typed: a reference, a name or an identity number. Only in a body, never in an address. */
export const searchForm = z.object({ term: line('term', 200) });

export const searchesQuery = z.object({ day: localDate.optional() });

/** Who searched for a person on a day and by what; the terms themselves are kept nowhere. */
export const searchesView = z.object({
  day: localDate,
  searches: z.array(
    z.object({
      at: instant,
      officer: z.string(),
      kind: z.enum(['nationalId', 'passport', 'name']),
      /** How many requests she was shown. */
      shown: z.int(),
    }),
  ),
});
export type SearchesView = z.infer<typeof searchesView>;
