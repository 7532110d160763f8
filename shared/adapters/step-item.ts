import * as z from 'zod';
import { instant } from '../contracts/vocabulary.ts';
import type { Step } from '../domain/account/step.ts';
import { keys } from './keys.ts';

const common = {
  id: z.string(),
  authority: z.string(),
  triesLeft: z.int(),
  startedAt: instant,
  expiresAt: instant,
  usedAt: instant.exactOptional(),
};
const ofAccount = { account: z.string(), generation: z.int() };
const stored = z.discriminatedUnion('purpose', [
  z.object({
    ...common,
    purpose: z.enum(['signUp', 'contactChange', 'reset', 'keepForm']),
    mailboxKey: z.string(),
    subject: z.string(),
    nonce: z.string(),
    account: z.string().exactOptional(),
    generation: z.int().exactOptional(),
  }),
  z.object({
    ...common,
    purpose: z.literal('signIn'),
    ...ofAccount,
    rehashed: z.string().exactOptional(),
  }),
  z.object({ ...common, purpose: z.literal('passkey') }),
  z.object({
    ...common,
    purpose: z.literal('enrol'),
    ...ofAccount,
    proved: z.enum(['password', 'both']),
  }),
  z.object({ ...common, purpose: z.literal('newPassword'), ...ofAccount }),
]) satisfies z.ZodType<Step>;

/** The table forgets a step an hour after it expired. */
const forgetAfterSeconds = 3600;

export const encodeStep = (step: Step): Record<string, unknown> => ({
  pk: keys.step(step.authority, step.id),
  sk: keys.state,
  ...step,
  expiresAtEpoch: Math.floor(Date.parse(step.expiresAt) / 1000) + forgetAfterSeconds,
});

/** @throws ZodError when the item is none that this version understands */
export const decodeStep = (item: Readonly<Record<string, unknown>>): Step => stored.parse(item);
