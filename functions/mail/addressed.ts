import type { Message } from '../../shared/letters/message.ts';

/** A letter in words, as a mail, with whom it goes to. */
export type AddressedMail = {
  readonly to: string;
  readonly cc: readonly string[];
  readonly message: Message;
  /** Of the request that it is about. */
  readonly reference?: string;
  readonly pdf?: Uint8Array;
};
/** A letter as a short message; `to` is a telephone number, E.164. */
export type AddressedSms = { readonly to: string; readonly sms: string };
export type Addressed = AddressedMail | AddressedSms;
