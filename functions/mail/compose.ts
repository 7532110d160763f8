import type { Authority } from '../../shared/authorities/authority.ts';
import { codeOf } from '../../shared/domain/challenge.ts';
import type { Letter, OwnActLetter } from '../../shared/domain/letter.ts';
import type { MemberLetter } from '../../shared/domain/member-letter.ts';
import { newPurposes } from '../../shared/domain/notice.ts';
import type { MailDossier, OpenDossierForMail, OutboxLetter, Secrets } from '../../shared/domain/ports.ts';
import { isReplied, type Replied } from '../../shared/domain/request.ts';
import type { StaffLetter } from '../../shared/domain/staff-letter.ts';
import type { About } from '../../shared/letters/about.ts';
import { codeMessage, nudgeMessage } from '../../shared/letters/contact-letters.ts';
import {
  extendedMessage,
  feeMessage,
  infoAskedMessage,
  lapsedMessage,
  noticeMessage,
  progressMessage,
} from '../../shared/letters/midway-letters.ts';
import { receiptMessage } from '../../shared/letters/receipt-letter.ts';
import { postedMessage, readyMessage, replyMessage } from '../../shared/letters/reply-letters.ts';
import { codeSms, tellingSms } from '../../shared/letters/request-sms.ts';
import type { Addressed } from './addressed.ts';
import { composeForMember } from './member-mail.ts';
import { composeOwnAct, isAboutOwnAct } from './own-act-mail.ts';
import { composeAssigneeReminded, composeCameBack, composeForStaff } from './staff-mail.ts';

export type ComposeDependencies = {
  readonly dossier: OpenDossierForMail;
  readonly secrets: () => Promise<Secrets>;
  readonly siteUrl: (authority: Authority) => string;
};

/**
 * Puts a letter into words from what stands now. The rule of step 5 is kept here a second time: a reply leaves only
 * to a confirmed address, whatever was decided before.
 *
 * @returns undefined when the letter has lost its sense and is not to be sent
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
  if (isForStaff(content)) return composeForStaff(content, authority, siteUrl);
  if (isForMember(content)) {
    if (!letter.member) throw new Error('The letter to a member names nobody');
    const { createdAt, member } = letter;
    return composeForMember(content, { createdAt, member }, authority, siteUrl, deps.secrets, now);
  }
  if (content.kind === 'code' && content.expiresAt <= now) return undefined;
  const name = reference === undefined ? undefined : { authority: authority.id, reference };
  const opened = name && (await deps.dossier(name, content));
  if (!opened) throw new Error('The letter belongs to no request');
  const { request, personal } = opened;
  const about = { request, authority, siteUrl };
  if (content.kind === 'cameBack') return composeCameBack(content, about);
  if (content.kind === 'assigneeReminded') return composeAssigneeReminded(about);
  if (isAboutOwnAct(content)) return composeOwnAct(content, about, opened, deps.secrets, now);
  const bySms = request.contactBy === 'sms';
  const to = bySms ? personal.phone : personal.email;
  if (to === undefined) return undefined;
  const mail = { to, cc: [], reference: request.reference };
  if (content.kind === 'code') {
    const { purpose, nonce, expiresAt } = content;
    const code = codeOf(request.reference, purpose, nonce, (await deps.secrets()).code);
    if (bySms) return { to, sms: codeSms(about, purpose, code, expiresAt) };
    return { ...mail, message: codeMessage(about, purpose, code, expiresAt) };
  }
  const message = messageOf(content, about, opened);
  if (!bySms || !message) return message && { ...mail, message, ...(opened.pdf ? { pdf: opened.pdf } : {}) };
  return content.kind === 'reply' ? undefined : { to, sms: tellingSms(content.kind, about) };
}

const memberKinds: Readonly<Record<MemberLetter['kind'], true>> = {
  accountCode: true,
  resetCode: true,
  returnCode: true,
  accountExists: true,
  noAccount: true,
  contactChanged: true,
  securityNotice: true,
  accountClosed: true,
};
const isForMember = (content: OutboxLetter['content']): content is MemberLetter =>
  content.kind in memberKinds;

/** A letter to the institution's own people names the institution; one about a request is found under the request. */
const isForStaff = (content: OutboxLetter['content']): content is StaffLetter => 'authority' in content;

function messageOf(
  content: Exclude<Letter, OwnActLetter | { kind: 'code' | 'assigneeReminded' | 'cameBack' }>,
  about: About,
  opened: MailDossier,
) {
  const { request, personal } = opened;
  if (content.kind === 'nudge') return request.contact === 'unconfirmed' ? nudgeMessage(about) : undefined;
  if (request.contact !== 'confirmed') return undefined;
  switch (content.kind) {
    case 'receipt':
      return receiptMessage(about, personal);
    case 'lapsed':
      return lapsedMessage(about, personal);
    case 'noticeAnnounced':
      return noticeMessage(about, personal, newPurposes(request, about.authority).length > 0);
    case 'infoAsked':
      return infoAskedMessage(about, personal, wordsOf(opened));
    case 'progressed':
      return progressMessage(about, personal, wordsOf(opened));
    case 'extended':
      return extendedMessage(about, personal, wordsOf(opened));
    case 'feeNotified':
      return request.status === 'feePending' ? feeMessage(about, personal, wordsOf(opened)) : undefined;
    default:
      return replyLetter(content.kind, about, opened);
  }
}

function replyLetter(kind: 'reply' | 'ready' | 'posted', about: About, opened: MailDossier) {
  const { request, personal, replyText } = opened;
  if (!isReplied(request) || !replyText) throw new Error('The letter speaks of a reply that was not given');
  if (kind === 'ready') return isWaiting(request) ? readyMessage(about) : undefined;
  const answered = { ...about, request };
  return kind === 'posted' ? postedMessage(answered) : replyMessage(answered, personal, replyText);
}

function wordsOf({ message }: MailDossier): string {
  if (message === undefined) throw new Error('The letter’s words are not there');
  return message;
}

/** Whether the reply still waits at the desk: neither handed over nor sent after all. */
const isWaiting = (request: Replied) => request.status === 'answered' && request.dispatch === undefined;
