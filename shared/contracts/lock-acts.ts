import * as z from 'zod';
import { instant } from './vocabulary.ts';

/** Acts that name nobody. */
const onAll: ReadonlySet<string> = new Set(['endEveryone', 'endCitizens']);
/** What can be done to sessions; what each does stands with `LockAct` in the domain. */
export const lockActs = ['end', 'endEveryone', 'endCitizens', 'lockOut', 'letIn'] as const;
const lockAct = z.enum(lockActs, { error: 'act.missing' });

/** @property officer by the name that the issuer gives her, or by her id there; for all acts but `endEveryone` and `endCitizens` */
export const lockOrder = z
  .strictObject({
    act: lockAct,
    officer: z.string({ error: 'officer.missing' }).trim().max(200, 'officer.missing').optional(),
  })
  .refine(({ act, officer }) => onAll.has(act) || officer, { path: ['officer'], error: 'officer.missing' })
  .refine(({ act, officer }) => !onAll.has(act) || !officer, {
    path: ['officer'],
    error: 'officer.unwanted',
  });
export type LockOrder = z.infer<typeof lockOrder>;

export const lockDone = z.object({
  act: lockAct,
  at: instant,
  /** False: nobody has signed in here under that name yet. What was done holds for whoever does. */
  known: z.boolean(),
});
export type LockDone = z.infer<typeof lockDone>;

/** Who did what to whose sessions, the newest first. */
export const lockList = z.object({
  acts: z.array(z.object({ act: lockAct, at: instant, by: z.string(), officer: z.string().optional() })),
});
export type LockList = z.infer<typeof lockList>;
