import type { Authority } from '../../authorities/authority.ts';
import { ok, type Result, refuse } from '../../contracts/failures.ts';
import type { ReplyWay } from '../../contracts/vocabulary.ts';
import { type Challenge, issueChallenge } from '../challenge.ts';
import { contactWayOf } from '../contact.ts';
import { identityEstablished } from '../identification.ts';
import type { Letter } from '../letter.ts';
import { isOpen, type Request } from '../request.ts';
import type { TicketProof } from '../ticket.ts';
import { dayOf } from '../time/days.ts';
import { advance, type Decision, type Moment } from './decision.ts';
import { notNow } from './not-now.ts';

/** Where she wants to be reached from now on. @see contactWayOf */
export type NewContact =
  | { readonly email: string; readonly phone?: never }
  | { readonly phone: string; readonly email?: never };

/**
 * Another way for the reply, as long as it is not given. By mail only where codes and notices go by mail too; whether
 * that address is confirmed is judged when the reply is given.
 *
 * @returns undefined when it is the way that stands
 */
export function chooseReplyWay(
  request: Request,
  replyBy: ReplyWay,
  moment: Moment,
): Result<Decision | undefined> {
  if (!isOpen(request)) return notNow(request);
  if (replyBy === request.replyBy) return ok(undefined);
  if (replyBy === 'email' && (request.contact === 'none' || request.contactBy === 'sms'))
    return refuse('inputInvalid', [{ field: 'replyBy', code: 'replyBy.needsEmail', message: '' }]);
  return ok(
    advance({ ...request, replyBy }, moment, {
      action: 'replyWayChanged',
      actor: 'applicant',
      facts: { before: request.replyBy, replyBy },
      payload: null,
    }),
  );
}

export type ContactContext = Moment & {
  readonly authority: Pick<Authority, 'identification'>;
  /** How she showed that the request is hers. */
  readonly proof: TicketProof;
  /** 128 random bits, hex. */
  readonly nonce: string;
  /** The code that was issued for this before. */
  readonly before: Challenge | undefined;
};

/**
 * A new mailbox or telephone: a code goes there, and nothing else does until it was typed; all that time the old one
 * stands. Where the reply may bring personal data by mail, the follow-up code is not enough: whoever found a receipt
 * could have it sent to herself.
 */
export function askForContact(
  request: Request,
  wanted: NewContact,
  { authority, proof, nonce, before, ...moment }: ContactContext,
): Result<Decision> {
  if (!isOpen(request)) return notNow(request);
  if (!mayMove(request, proof, authority)) return refuse('ownLoginNeeded');
  // A telephone stands instead of a mailbox, never beside one.
  if (wanted.phone !== undefined && request.contactBy !== 'sms')
    return refuse('inputInvalid', [{ field: 'phone', code: 'phone.notInstead', message: '' }]);
  if (wanted.phone !== undefined && !contactWayOf(wanted, true))
    return refuse('inputInvalid', [{ field: 'phone', code: 'phone.noSms', message: '' }]);
  const challenge = issueChallenge('contactChange', nonce, moment.at, dayOf(moment.at), before);
  if (!challenge) return refuse('tooManyTries');
  const by = wanted.phone === undefined ? 'email' : 'sms';
  const words = request.version + 1;
  const { expiresAt } = challenge;
  return ok(
    advance(
      { ...request, newContact: { words, by } },
      moment,
      { action: 'contactChangeAsked', actor: 'applicant', facts: { by, proof }, payload: wanted },
      {
        letters: [{ key: `contactCode-${words}`, kind: 'contactCode', at: { words, by }, nonce, expiresAt }],
        words: { contact: wanted },
        challenge,
      },
    ),
  );
}

/**
 * The code from the new mailbox or telephone was typed: it is hers, and confirmed. The old one is told, should it not
 * have been her. A code proves a mailbox, not a person: the assurance rises to `contactConfirmed` at most.
 */
export function takeContact(
  request: Request,
  { authority, proof, nonce, ...moment }: Omit<ContactContext, 'before'>,
): Result<Decision> {
  if (!isOpen(request)) return notNow(request);
  if (!mayMove(request, proof, authority)) return refuse('ownLoginNeeded');
  const { newContact, contactBy, ...rest } = request;
  if (!newContact) return refuse('codeNotAccepted');
  const { words, by } = newContact;
  return ok(
    advance(
      {
        ...rest,
        contact: 'confirmed',
        contactAt: words,
        ...(by === 'sms' ? { contactBy: by } : {}),
        assurance: request.assurance === 'unconfirmed' ? 'contactConfirmed' : request.assurance,
      },
      moment,
      { action: 'contactChanged', actor: 'applicant', facts: { by }, payload: { nonce } },
      { letters: wordToTheOld(request), consumes: { purpose: 'contactChange', nonce } },
    ),
  );
}

function wordToTheOld({ contact, contactAt, contactBy, version }: Request): readonly Letter[] {
  if (contact !== 'confirmed') return [];
  const at = { ...(contactAt === undefined ? {} : { words: contactAt }), by: contactBy ?? 'email' } as const;
  return [{ key: `contactMoved-${version + 1}`, kind: 'contactMoved', at }];
}

const mayMove = (request: Request, proof: TicketProof, authority: ContactContext['authority']) =>
  proof === 'session' || !identityEstablished(request, authority);
