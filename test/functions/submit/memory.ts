import { randomBytes } from 'node:crypto';
import type { FormDependencies } from '../../../functions/submit/page.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import type { Intake, IntakeAnswer } from '../../../shared/domain/ports.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { unlimited } from '../../shared/adapters/limits.ts';
import { newNonce } from '../../shared/adapters/samples.ts';

/** What the submit pages need, with nobody signed in, over a store in memory that answers as the real one does. */
export function inMemory() {
  const held = new Map<string, Intake>();
  const drafts = new Map<string, Draft>();
  const takeIn = async (intake: Intake): Promise<IntakeAnswer> => {
    const { request } = intake.decision;
    const other = held.get(request.reference);
    if (!other) {
      held.set(request.reference, intake);
      return { kind: 'taken', request };
    }
    if (other.intakeKey !== intake.intakeKey) return { kind: 'collision' };
    if (other.bodyMac !== intake.bodyMac) return { kind: 'reused' };
    return { kind: 'replayed', request: other.decision.request };
  };
  const secret = new Uint8Array(32).fill(3);
  const secrets = { intake: secret, followUp: secret, code: secret, trail: secret, applicant: secret };
  const deps: FormDependencies = {
    citizen: async () => undefined,
    drafts: {
      keep: async (_, token, draft) => {
        drafts.set(token, draft);
      },
      find: async (_, token, form) => {
        const draft = drafts.get(token);
        return draft?.form === form ? draft : undefined;
      },
    },
    newSecret: () => randomBytes(32).toString('base64url'),
    secrets: async () => secrets,
    calendar: turkishHolidays,
    spend: unlimited,
    smsOffered: false,
    nonce: newNonce,
    takeIn,
    find: async ({ reference }) => {
      const intake = held.get(reference);
      return intake && { request: intake.decision.request, kept: { ...intake, sealed: {} } };
    },
  };
  return { held, deps, drafts };
}
