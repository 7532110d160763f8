import type { Authority } from '../../shared/authorities/authority.ts';
import { codeOf } from '../../shared/domain/challenge.ts';
import { returnCodeFor } from '../../shared/domain/kept-form.ts';
import type { MemberLetter } from '../../shared/domain/member-letter.ts';
import type { OutboxLetter, Secrets } from '../../shared/domain/ports.ts';
import { returnCodeMessage } from '../../shared/letters/draft-letters.ts';
import {
  type AboutMember,
  accountClosedMessage,
  accountExistsMessage,
  contactChangedMessage,
  memberCodeMessage,
  noAccountMessage,
  securityNoticeMessage,
} from '../../shared/letters/member-letters.ts';
import { memberCodeSms, memberSms, type SmsFrame, securitySms } from '../../shared/letters/member-sms.ts';
import type { Message } from '../../shared/letters/message.ts';
import type { Addressed } from './addressed.ts';

type Member = NonNullable<OutboxLetter['member']>;
type WithCode = Extract<MemberLetter, { readonly nonce: string }>;

/**
 * Puts a letter about an account into words; all it needs stands in the letter itself.
 *
 * @returns undefined when its code has expired
 */
export async function composeForMember(
  content: MemberLetter,
  { createdAt, member: { place, to } }: { readonly createdAt: string; readonly member: Member },
  authority: Authority,
  siteUrl: string,
  secrets: () => Promise<Secrets>,
  now: string,
): Promise<Addressed | undefined> {
  const bySms = to.way === 'sms';
  const about = { authority, siteUrl, language: content.language ?? 'tr' };
  if (!hasCode(content))
    return bySms
      ? { to: to.address, sms: smsOf(content, about) }
      : { to: to.address, cc: [], message: messageOf(content, { ...about, name: to.name }, createdAt) };
  if (content.expiresAt <= now) return undefined;
  if (content.kind === 'returnCode') {
    const code = returnCodeFor(place.id, content.nonce, (await secrets()).code);
    return { to: to.address, cc: [], message: returnCodeMessage(about, code, content.expiresAt) };
  }
  const purpose = content.kind === 'resetCode' ? 'reset' : content.purpose;
  const code = codeOf(place.id, purpose, content.nonce, (await secrets()).code);
  if (bySms) return { to: to.address, sms: memberCodeSms(about, code, content.expiresAt) };
  // Nobody has proved yet that the address is hers, so the code greets nobody by name.
  const message = memberCodeMessage(about, purpose, code, content.expiresAt);
  return { to: to.address, cc: [], message };
}

const hasCode = (content: MemberLetter): content is WithCode => 'nonce' in content;

function messageOf(content: Exclude<MemberLetter, WithCode>, about: AboutMember, at: string): Message {
  switch (content.kind) {
    case 'accountExists':
      return accountExistsMessage(about);
    case 'noAccount':
      return noAccountMessage(about);
    case 'contactChanged':
      return contactChangedMessage(about, at);
    case 'securityNotice':
      return securityNoticeMessage(about, content.what, at);
    case 'accountClosed':
      return accountClosedMessage(about, at);
  }
}

function smsOf(content: Exclude<MemberLetter, WithCode>, about: SmsFrame): string {
  return content.kind === 'securityNotice'
    ? securitySms(about, content.what)
    : memberSms(about, content.kind);
}
