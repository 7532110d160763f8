import type { ReplyCommand } from '../../contracts/commands.ts';
import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { ReplyWay } from '../../contracts/vocabulary.ts';
import { lawById } from '../law/rows.ts';
import type { Letter } from '../letter.ts';
import {
  type Answered,
  type Common,
  identityEstablished,
  isOpen,
  type Request,
  type WayReason,
} from '../request.ts';
import { advance, type Decision } from './decision.ts';
import type { OfficerContext } from './officer.ts';

/**
 * The way a reply travels: as the applicant asked, but by mail only to a confirmed address, and personal data only
 * to an established identity; otherwise by registered post to the address for service.
 */
export function wayOf(
  request: Common,
  containsPersonalData: boolean,
): { way: ReplyWay; wayReason: WayReason } {
  if (request.replyBy !== 'email') return { way: request.replyBy, wayReason: 'asked' };
  if (request.contact !== 'confirmed') return { way: 'post', wayReason: 'contactNotConfirmed' };
  if (containsPersonalData && !identityEstablished(request))
    return { way: 'post', wayReason: 'identityNotEstablished' };
  return { way: 'email', wayReason: 'asked' };
}

/** Answers the request (Law 6698 m.13/3, Law 3071 m.7, Law 4982 m.12). A refusal carries its reasons. */
export function reply(
  request: Request,
  command: ReplyCommand,
  { at, officer }: OfficerContext,
): Result<Decision> {
  if (!isOpen(request)) return refuse('requestAlreadyAnswered');
  if (command.outcome !== 'accepted' && !command.reasons) return refuse('reasonsMissing');
  const containsPersonalData = command.containsPersonalData || lawById(request.law).replyIsPersonal;
  const way = wayOf(request, containsPersonalData);
  const answered: Answered = {
    ...request,
    status: 'answered',
    reply: { at, by: officer, outcome: command.outcome, containsPersonalData, ...way },
  };
  const words = command.reasons
    ? { explanation: command.explanation, reasons: command.reasons }
    : { explanation: command.explanation };
  return ok(
    advance(
      answered,
      {
        action: 'replied',
        at,
        actor: officer,
        facts: { outcome: command.outcome, way: way.way, wayReason: way.wayReason },
        payload: words,
      },
      { letters: lettersOf(answered), words: { replyText: words } },
    ),
  );
}

/** The reply itself when it travels by mail; a word that it is ready when it waits at the desk. */
function lettersOf({ reply: { way }, contact }: Answered): Letter[] {
  if (way === 'email') return [{ key: 'reply', kind: 'reply' }];
  return way === 'inPerson' && contact === 'confirmed' ? [{ key: 'ready', kind: 'ready' }] : [];
}
