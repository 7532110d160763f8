import type { Authority } from '../../shared/authorities/authority.ts';
import { departmentOf } from '../../shared/authorities/registry.ts';
import { codeOf } from '../../shared/domain/challenge.ts';
import type { OpenDossierForMail, OutboxLetter, Secrets } from '../../shared/domain/ports.ts';
import { isOpen, type Replied } from '../../shared/domain/request.ts';
import {
  codeMessage,
  nudgeMessage,
  postedMessage,
  readyMessage,
  receiptMessage,
  replyMessage,
} from '../../shared/letters/citizen-letters.ts';
import { digestMessage } from '../../shared/letters/digest-letter.ts';
import type { Message } from '../../shared/letters/message.ts';

/** A letter in words, with whom it goes to; `undefined` when it has lost its sense and is not to be sent. */
export type Addressed = { readonly to: string; readonly message: Message };

export type ComposeDependencies = {
  readonly dossier: OpenDossierForMail;
  readonly secrets: () => Promise<Secrets>;
  readonly siteUrl: (authority: Authority) => string;
};

/**
 * Puts a letter into words from what stands now. The rule of step 5 is kept here a second time: a reply leaves only
 * to a confirmed address, whatever was decided before.
 */
export async function compose(
  deps: ComposeDependencies,
  letter: OutboxLetter,
  authority: Authority,
  reference: string | undefined,
  now: string,
): Promise<Addressed | undefined> {
  const { content } = letter;
  const siteUrl = deps.siteUrl(authority);
  if (content.kind === 'digest') {
    const department = departmentOf(authority, content.department);
    if (!department) throw new Error('The digest names a department that the authority does not have');
    return { to: department.mailbox, message: digestMessage(content, authority, siteUrl) };
  }
  if (content.kind === 'code' && content.expiresAt <= now) return undefined;
  const opened = reference ? await deps.dossier({ authority: authority.id, reference }) : undefined;
  if (!opened) throw new Error('The letter belongs to no request');
  const { request, personal, replyText } = opened;
  const to = personal.email;
  if (to === undefined) return undefined;
  const about = { request, authority, siteUrl };
  if (content.kind === 'code') {
    const code = codeOf(request.reference, content.purpose, content.nonce, (await deps.secrets()).code);
    return { to, message: codeMessage(about, content.purpose, code, content.expiresAt) };
  }
  if (content.kind === 'nudge')
    return request.contact === 'unconfirmed' ? { to, message: nudgeMessage(about) } : undefined;
  if (request.contact !== 'confirmed') return undefined;
  if (content.kind === 'receipt') return { to, message: receiptMessage(about, personal) };
  if (isOpen(request) || !replyText) throw new Error('The letter speaks of a reply that was not given');
  if (content.kind === 'ready') return isWaiting(request) ? { to, message: readyMessage(about) } : undefined;
  const answered = { ...about, request };
  if (content.kind === 'posted') return { to, message: postedMessage(answered) };
  return { to, message: replyMessage(answered, personal, replyText) };
}

/** Whether the reply still waits at the desk: neither handed over nor sent after all. */
const isWaiting = (request: Replied) => request.status === 'answered' && request.dispatch === undefined;
