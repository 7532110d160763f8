/** Addresses that name the message a report is about (VERP), with a code that nobody else can compute. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { domainToASCII } from 'node:url';

export type ReturnAddresses = {
  /** `bounce+<id>-<code>@<domain>`: 60 characters before the @, where RFC 5321 allows 64. */
  readonly addressOf: (id: string, sender: string) => string;
  /** The id in an address of ours; undefined when it is none, or its code is wrong. */
  readonly idIn: (address: string) => string | undefined;
};

const FORM = /^bounce\+([0-9a-f]{32})-([0-9a-f]{20})@([^@]+)$/;

/** The random part of an SES message id: 32 hexadecimal digits. */
export const returnIdOf = (messageId: string): string => messageId.split('-').slice(1, 6).join('');

/** @param domain what stands after the @; the sender's own domain when left out */
export function returnAddresses(key: Buffer, domain?: string): ReturnAddresses {
  const codeOf = (id: string, host: string): string =>
    createHmac('sha256', key).update(`return ${id}@${host}`).digest('hex').slice(0, 20);
  return {
    addressOf: (id, sender) => {
      const host = domainToASCII(domain ?? sender.slice(sender.lastIndexOf('@') + 1));
      return `bounce+${id}-${codeOf(id, host)}@${host}`;
    },
    idIn: (address) => {
      // A server on the way may have changed the case.
      const [, id, code, host] = FORM.exec(address.toLowerCase()) ?? [];
      if (id === undefined || code === undefined || host === undefined) return undefined;
      const right = codeOf(id, domainToASCII(host));
      return timingSafeEqual(Buffer.from(code), Buffer.from(right)) ? id : undefined;
    },
  };
}
