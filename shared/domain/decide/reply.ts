import { createHash } from 'node:crypto';
import type { Authority } from '../../authorities/authority.ts';
import type { ReplyCommand } from '../../contracts/commands.ts';
import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { ReplyWay } from '../../contracts/vocabulary.ts';
import { identityEstablished } from '../identification.ts';
import { feeOf } from '../law/fee.ts';
import type { LawRow } from '../law/row.types.ts';
import { lawById } from '../law/rows.ts';
import type { Letter } from '../letter.ts';
import {
  type Answered,
  type Common,
  owesReply,
  type Reply,
  type Request,
  type WayReason,
  withoutStatus,
} from '../request.ts';
import type { Facts } from '../trail.ts';
import { windowFacts } from '../windows.ts';
import { advance, type Decision, type ReplyText } from './decision.ts';
import { notNow } from './not-now.ts';
import type { OfficerContext } from './officer.ts';
import { overall, replyGaps } from './reply-gate.ts';

/**
 * The way a reply travels: as the applicant asked, but by mail only to a confirmed address, and personal data only
 * to an established identity; otherwise by registered post to the address for service.
 */
export function wayOf(
  request: Common,
  containsPersonalData: boolean,
  authority: Pick<Authority, 'identification'>,
): { way: ReplyWay; wayReason: WayReason } {
  if (request.replyBy !== 'email') return { way: request.replyBy, wayReason: 'asked' };
  if (request.contact !== 'confirmed' || request.contactBy === 'sms')
    return { way: 'post', wayReason: 'contactNotConfirmed' };
  if (containsPersonalData && !identityEstablished(request, authority))
    return { way: 'post', wayReason: 'identityNotEstablished' };
  return { way: 'email', wayReason: 'asked' };
}

/**
 * Answers the request (Law 6698 m.13/3, Law 3071 m.5-7, Law 4982 m.12), unless the reply lacks what its law demands. To
 * send a request on to another body, or not to examine it, is a reply too: it ends the institution's part, and the
 * applicant is told in the same provable way.
 */
export function reply(request: Request, command: ReplyCommand, context: OfficerContext): Result<Decision> {
  if (!owesReply(request)) return notNow(request);
  const law = lawById(request.law);
  if (command.outcome === 'forwarded' && !law.forwarding) return refuse('forwardingNotInLaw');
  if (command.outcome === 'notExamined' && law.notExaminedGrounds.length === 0)
    return refuse('examinationOwed');
  const gaps = replyGaps(law, request, command);
  if (gaps.length > 0) return refuse('replyIncomplete', gaps);

  const containsPersonalData = command.containsPersonalData || law.replyIsPersonal;
  const way = wayOf(request, containsPersonalData, context.authority);
  const feeKurus = feeOf(law, command);
  const { perRight, document } = command;
  const { ground, thirdParties, forwardedTo } = fitting(law, command);
  const decided: Reply = {
    at: context.at,
    by: context.officer,
    outcome: overall(command),
    ...(ground ? { ground } : {}),
    ...(perRight ? { perRight: perRight.map(({ reasons: _, ...decision }) => keep(decision)) } : {}),
    ...(thirdParties ? { thirdParties: thirdParties.map((_, i) => ({ id: String(i + 1) })) } : {}),
    ...(forwardedTo ? { forwardedTo } : {}),
    ...(feeKurus ? { feeKurus } : {}),
    ...(document ? { document: { number: document.number, date: document.date, ...hashOf(document) } } : {}),
    containsPersonalData,
    ...way,
  };
  const answered: Answered = { ...withoutStatus(request), status: 'answered', reply: decided };
  const words = textOf({ ...command, thirdParties });
  return ok(
    advance(
      answered,
      context,
      {
        action: 'replied',
        actor: context.officer,
        facts: { ...factsOf(decided), ...windowFacts(answered, context.at) },
        payload: words,
      },
      {
        letters: lettersOf(answered),
        words: { replyText: words, ...(document?.pdf ? { pdf: document.pdf } : {}) },
      },
    ),
  );
}

/** What belongs to the outcome: a body only where it was sent on, a ground only where it is a no, others only for a grant. */
function fitting(law: LawRow, command: ReplyCommand) {
  const { outcome, perRight = [], forwardedTo, ground, thirdParties } = command;
  const grants = perRight.some(
    (each) => each.outcome === 'accepted' && law.thirdPartiesFor.includes(each.right),
  );
  const says = perRight.length === 0 && outcome !== 'accepted' && outcome !== 'forwarded';
  return {
    forwardedTo: outcome === 'forwarded' ? forwardedTo : undefined,
    ground: says ? ground : undefined,
    thirdParties: grants ? thirdParties : undefined,
  };
}

function keep<T extends { readonly ground?: string | undefined }>({ ground, ...decision }: T) {
  return ground === undefined ? decision : { ...decision, ground };
}

const hashOf = ({ pdf }: { pdf?: Uint8Array | undefined }) =>
  pdf ? { sha256: createHash('sha256').update(pdf).digest('hex') } : {};

function factsOf({
  outcome,
  way,
  wayReason,
  ground,
  perRight,
  forwardedTo,
  document,
  feeKurus,
}: Reply): Facts {
  return {
    outcome,
    way,
    wayReason,
    ...(ground ? { ground } : {}),
    ...(perRight ? { perRight: perRight.map(({ right, outcome: o }) => `${right}:${o}`).join(' ') } : {}),
    ...(forwardedTo ? { forwardedTo } : {}),
    ...(feeKurus ? { feeKurus } : {}),
    ...(document ? { documentNumber: document.number, documentDate: document.date } : {}),
    ...(document?.sha256 ? { documentSha256: document.sha256 } : {}),
  };
}

function textOf({ explanation, reasons, perRight = [], thirdParties = [] }: ReplyCommand): ReplyText {
  const perRightReasons = perRight.flatMap((each) =>
    each.reasons ? [{ right: each.right, reasons: each.reasons }] : [],
  );
  return {
    explanation,
    ...(reasons ? { reasons } : {}),
    ...(perRightReasons.length > 0 ? { perRight: perRightReasons } : {}),
    ...(thirdParties.length > 0
      ? { thirdParties: thirdParties.map((name, i) => ({ id: String(i + 1), name })) }
      : {}),
  };
}

/** The reply itself when it travels by mail; a word that it is ready when it waits at the desk. */
function lettersOf({ reply: { way }, contact }: Answered): Letter[] {
  if (way === 'email') return [{ key: 'reply', kind: 'reply' }];
  return way === 'inPerson' && contact === 'confirmed' ? [{ key: 'ready', kind: 'ready' }] : [];
}
