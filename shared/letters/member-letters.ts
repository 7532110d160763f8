import type { Authority } from '../authorities/authority.ts';
import { shortNameIn } from '../authorities/names.ts';
import type { Instant, Language } from '../contracts/vocabulary.ts';
import type { MemberCodePurpose, SecurityEvent } from '../domain/member-letter.ts';
import { formatMoment } from '../words/dates.ts';
import { letterFrameWords } from '../words/letter-frame.ts';
import { memberLettersWords } from '../words/member-letters.ts';
import { closingOf, greetingOf } from './about.ts';
import { type Block, type Message, paragraph } from './message.ts';

/** Whom a letter about an account is written to. `name`: given name and surname, once the account has one. */
export type AboutMember = {
  readonly authority: Authority;
  readonly siteUrl: string;
  readonly language: Language;
  readonly name?: string | undefined;
};

const shortNameOf = ({ authority, language }: AboutMember) => shortNameIn(language, authority);

/** What all of them have; the rest of a letter is its subject, its preview and its blocks. */
const frameOf = ({ authority, language, name }: AboutMember) => ({
  language,
  greeting: greetingOf({ name }, language),
  closing: closingOf(authority),
});

const toSite = (about: AboutMember): Block => ({
  kind: 'link',
  text: memberLettersWords(about).openSite,
  href: about.siteUrl,
});

const ifNotYou = (about: AboutMember) =>
  paragraph(memberLettersWords(about).ifNotYou(about.authority.replyTo));

/** The six digits that open, change or win back an account. */
export function memberCodeMessage(
  about: AboutMember,
  purpose: MemberCodePurpose,
  code: string,
  expiresAt: Instant,
): Message {
  const [w, frame] = [memberLettersWords(about), letterFrameWords(about)];
  const { asks, unasked } = w.codeFor[purpose];
  const until = formatMoment(expiresAt, about.language);
  return {
    ...frameOf(about),
    subject: (purpose === 'keepForm' ? w.keepSubject : w.codeSubject)(code, shortNameOf(about)),
    preview: frame.codeUntil(until),
    blocks: [
      paragraph(asks),
      { kind: 'code', text: code },
      paragraph(frame.keepCode(until)),
      paragraph(unasked),
    ],
  };
}

/** To whoever signs up with an address that has an account: the page says nothing of it, this letter does. */
export function accountExistsMessage(about: AboutMember): Message {
  const w = memberLettersWords(about);
  return {
    ...frameOf(about),
    subject: w.existsSubject(shortNameOf(about)),
    preview: w.existsPreview,
    blocks: [paragraph(w.exists), paragraph(w.existsSignIn), toSite(about), paragraph(w.existsUnasked)],
  };
}

/** To whoever wants a new password with an address that has no account: the page says nothing of it, this letter does. */
export function noAccountMessage(about: AboutMember): Message {
  const w = memberLettersWords(about);
  return {
    ...frameOf(about),
    subject: w.noneSubject(shortNameOf(about)),
    preview: w.nonePreview,
    blocks: [paragraph(w.none), paragraph(w.noneApply), toSite(about), paragraph(w.noneUnasked)],
  };
}

/** To the address that was left for another: its owner hears of it even when somebody else did it. */
export function contactChangedMessage(about: AboutMember, at: Instant): Message {
  const w = memberLettersWords(about);
  return {
    ...frameOf(about),
    subject: w.contactSubject(shortNameOf(about)),
    preview: w.contactPreview,
    blocks: [paragraph(w.contactChanged(formatMoment(at, about.language))), ifNotYou(about)],
  };
}

/** What happened to the account, and when; nothing that would help whoever did it. */
export function securityNoticeMessage(about: AboutMember, what: SecurityEvent, at: Instant): Message {
  const w = memberLettersWords(about);
  const { short, says } = w.events[what];
  const { moment } = letterFrameWords(about).labels;
  return {
    ...frameOf(about),
    subject: w.eventSubject(short, shortNameOf(about)),
    preview: w.eventPreview,
    blocks: [
      paragraph(says),
      { kind: 'facts', rows: [[moment, formatMoment(at, about.language)]] },
      ifNotYou(about),
    ],
  };
}

export function accountClosedMessage(about: AboutMember, at: Instant): Message {
  const w = memberLettersWords(about);
  return {
    ...frameOf(about),
    subject: w.closedSubject(shortNameOf(about)),
    preview: w.closedPreview,
    blocks: [
      paragraph(w.closed(formatMoment(at, about.language))),
      toSite(about),
      paragraph(w.closedUnasked(about.authority.replyTo)),
    ],
  };
}
