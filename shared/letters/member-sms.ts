import type { Authority } from '../authorities/authority.ts';
import { shortNameIn } from '../authorities/names.ts';
import type { Instant, Language } from '../contracts/vocabulary.ts';
import type { MemberLetter, SecurityEvent } from '../domain/member-letter.ts';
import { formatHour } from '../words/dates.ts';
import { memberLettersWords } from '../words/member-letters.ts';
import { memberSmsWords } from '../words/member-sms.ts';

/** Whom a short message about an account comes from, and in which language. */
export type SmsFrame = { readonly authority: Authority; readonly language: Language };

/** The six digits by SMS. */
export const memberCodeSms = (about: SmsFrame, code: string, expiresAt: Instant): string =>
  from(about, memberSmsWords(about).code(code, formatHour(expiresAt, about.language)));

type WithoutCode = Exclude<
  MemberLetter['kind'],
  'accountCode' | 'resetCode' | 'returnCode' | 'securityNotice'
>;

export const memberSms = (about: SmsFrame, kind: WithoutCode): string =>
  from(about, memberSmsWords(about)[kind]);

export const securitySms = (about: SmsFrame, what: SecurityEvent): string =>
  from(about, memberSmsWords(about).security(memberLettersWords(about).events[what].short));

const from = ({ authority, language }: SmsFrame, text: string) =>
  `${shortNameIn(language, authority)}: ${text}`;
