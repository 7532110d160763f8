import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { Personal } from '../../contracts/personal.ts';
import { stillMissing } from '../application-gate.ts';
import { backToWork, isOpen, owesReply, type Request, withoutStatus } from '../request.ts';
import { dayOf } from '../time/days.ts';
import { allows } from '../transitions.ts';
import { advance, type Decision, type Moment } from './decision.ts';
import { notNow } from './not-now.ts';
import type { OfficerContext } from './officer.ts';
import { type ToldByPost, tell } from './telling.ts';

/** Asks the applicant for what is missing. The clock runs on, and the letter says so. */
export function askForMore(
  request: Request,
  { ask, ...post }: { ask: string } & ToldByPost,
  context: OfficerContext,
): Result<Decision> {
  if (!owesReply(request)) return notNow(request);
  const told = tell(request, 'infoAsked', post, context);
  if (!told.ok) return told;
  const { letters, facts, on } = told.value;
  return ok(
    advance(
      { ...withoutStatus(request), status: 'missingInfo', askedOn: on },
      context,
      { action: 'infoAsked', actor: context.officer, facts, payload: { ask } },
      { letters, words: { message: ask } },
    ),
  );
}

/** What the applicant sent later: her words, and mandatory fields that she had left out. */
export type Completion = {
  readonly text: string;
  readonly fields?: GivenLater | undefined;
  /** Keyed hash of what she sent by herself: the same once more, as after a second press of the button, is none. */
  readonly once?: string | undefined;
  /** An officer saw the signature that was missing. */
  readonly signed?: boolean | undefined;
};
type GivenLater = { readonly [F in keyof Personal]?: Personal[F] | undefined };

/** What stands before her words in the note that keeps them. */
export const informationNote = 'Başvuranın ek bilgisi: ';

/**
 * Takes what the applicant sent or what an officer took down for her; asked or not, as long as nothing was answered.
 *
 * @returns undefined when she sent these very words last
 */
export function giveMore(
  request: Request,
  { text, fields = {}, signed = false, once }: Completion,
  moment: Moment,
  actor: string,
): Result<Decision | undefined> {
  if (!isOpen(request) || !allows(request.status, 'infoGiven'))
    return request.status === 'feePending' ? refuse('feeAwaited') : notNow(request);
  // Whoever is asked once more may well answer the same.
  const isRepeated = once !== undefined && once === request.lastGiven && request.status !== 'missingInfo';
  if (isRepeated) return ok(undefined);
  const personal = withoutGaps(fields);
  const missing = stillMissing(request.missing, personal, signed);
  return ok(
    advance(
      { ...backToWork(request), missing, ...(once === undefined ? {} : { lastGiven: once }) },
      moment,
      {
        action: 'infoGiven',
        actor,
        facts: { on: dayOf(moment.at), stillMissing: missing.join(' ') },
        payload: { text, fields: personal, signed },
      },
      { words: { note: informationNote + text, personal } },
    ),
  );
}

/** An empty field is one that was not given. */
function withoutGaps(fields: GivenLater): Partial<Personal> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}
