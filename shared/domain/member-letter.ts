import type { Instant, Language } from '../contracts/vocabulary.ts';

/** What a code is for that a member types, or whoever keeps a form; each purpose has codes of its own. */
export const memberCodePurposes = ['signUp', 'contactChange', 'reset', 'keepForm'] as const;
export type MemberCodePurpose = (typeof memberCodePurposes)[number];

/** What happened to an account that its owner has to hear of, should it not have been her. */
export const securityEvents = [
  'passwordChanged',
  'factorAdded',
  'factorRemoved',
  'recoveryCodeUsed',
  'recoveryCodesRenewed',
  'linkedToEdevlet',
  'signedOutEverywhere',
  'detailsChanged',
  'secondFactorGuessed',
] as const;
export type SecurityEvent = (typeof securityEvents)[number];

/** `language`: what she read when the letter was decided, where that was not Turkish. */
type Of<Kind extends string> = {
  readonly key: string;
  readonly kind: Kind;
  readonly language?: Language;
};
/** What a letter keeps of its reader's language: nothing while it is Turkish. */
export const readIn = (language: Language): { readonly language?: Language } =>
  language === 'tr' ? {} : { language };

type WithCode = { readonly nonce: string; readonly expiresAt: Instant };

/**
 * A letter about an account, or about one that somebody tries to open; it belongs to no request and holds no personal
 * data. Its key is unique at its place (letters, digits, `-`).
 */
export type MemberLetter =
  | (Of<'accountCode'> & WithCode & { readonly purpose: Exclude<MemberCodePurpose, 'reset'> })
  | (Of<'resetCode'> & WithCode)
  /** Brings the code that opens a kept form again. */
  | (Of<'returnCode'> & WithCode)
  /** To whoever signs up with an address that has an account. */
  | Of<'accountExists'>
  /** To whoever wants a new password with an address that has no account. */
  | Of<'noAccount'>
  /** To the address that was left for another. */
  | Of<'contactChanged'>
  | (Of<'securityNotice'> & { readonly what: SecurityEvent })
  | Of<'accountClosed'>;

/** Where a letter stands; the id is random or a MAC (letters, digits, `_`, `-`), and what its codes are derived for. */
export type MemberPlace = {
  readonly authority: string;
  readonly of: 'account' | 'signUp';
  readonly id: string;
};

/** Whom a letter goes to: a mailbox, or a telephone number (E.164). Sealed wherever it is stored. */
export type Recipient = {
  readonly way: 'email' | 'sms';
  readonly address: string;
  /** Given name and surname. */
  readonly name?: string;
};

export type MemberMail = {
  readonly place: MemberPlace;
  readonly letter: MemberLetter;
  readonly to: Recipient;
};
