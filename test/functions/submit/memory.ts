import { randomBytes } from 'node:crypto';
import type { SaveDependencies } from '../../../functions/submit/save.ts';
import type { StepOf } from '../../../shared/domain/account/ports.ts';
import type { Step } from '../../../shared/domain/account/step.ts';
import type { WaitingAttachment } from '../../../shared/domain/attachment.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import type { KeptFormOwner } from '../../../shared/domain/kept-form.ts';
import type { MemberMail } from '../../../shared/domain/member-letter.ts';
import type { Intake, IntakeAnswer } from '../../../shared/domain/ports.ts';
import { turkishHolidays } from '../../../shared/domain/time/holidays.ts';
import { unlimited } from '../../shared/adapters/limits.ts';
import { newNonce } from '../../shared/adapters/samples.ts';

/** What the submit pages need, with nobody signed in, over a store in memory that answers as the real one does. */
export function inMemory() {
  const held = new Map<string, Intake>();
  const drafts = new Map<string, Draft>();
  const baskets = new Map<string, readonly WaitingAttachment[]>();
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
  const steps = new Map<string, Step>();
  const mails: MemberMail[] = [];
  const keptForms = new Map<string, Draft>();
  const nameOf = ({ authority, mailboxKey, code }: KeptFormOwner) => `${authority} ${mailboxKey} ${code}`;
  const deps: SaveDependencies = {
    steps: {
      begin: async (step, mail) => {
        steps.set(step.id, step);
        if (mail) mails.push(mail);
      },
      spendTry: async (_, id, purpose, at) => {
        const step = steps.get(id);
        if (step?.purpose !== purpose || step.triesLeft < 1 || step.usedAt || step.expiresAt <= at)
          return undefined;
        steps.set(id, { ...step, triesLeft: step.triesLeft - 1 });
        return step as StepOf<typeof purpose>;
      },
    },
    keptForms: {
      keep: async (step, { owner, draft }, mail, at) => {
        if (steps.get(step.id)?.usedAt) return false;
        steps.set(step.id, { ...step, usedAt: at });
        keptForms.set(nameOf(owner), draft);
        mails.push(mail);
        return true;
      },
      find: async (owner) => keptForms.get(nameOf(owner)),
      drop: async (owner) => {
        keptForms.delete(nameOf(owner));
      },
    },
    citizen: async () => undefined,
    drafts: {
      keep: async (_, token, draft) => {
        drafts.set(`${token} ${draft.form}`, draft);
      },
      find: async (_, token, form) => drafts.get(`${token} ${form}`),
      drop: async (_, token, form) => {
        drafts.delete(`${token} ${form}`);
      },
    },
    baskets: {
      list: async ({ of }) => baskets.get(of) ?? [],
      change: async ({ of }, _at, change) => {
        const files = change(baskets.get(of) ?? []);
        baskets.set(of, files);
        return files;
      },
    },
    // Of a document named so, the content is gone.
    moveAttachments: async (_, files, folder) => ({
      kept: files
        .filter(({ name }) => name !== 'yok.pdf')
        .map(({ id, name, type, size, sha256 }) => ({
          id,
          name,
          type,
          size,
          sha256,
          key: `kept/${folder}/${id}`,
        })),
      lost: files.filter(({ name }) => name === 'yok.pdf'),
    }),
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
  return { held, deps, drafts, baskets, mails, keptForms };
}
