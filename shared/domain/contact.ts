import type { Personal } from '../contracts/personal.ts';

/** Only Turkish mobile numbers: fixed ones take no SMS, and the gateway is paid for Turkish ones. @param phone E.164 */
const takesSms = (phone: string) => /^\+905\d{9}$/.test(phone);

/** Where codes and notices go. */
export type ContactWay = { readonly by: 'email' | 'sms'; readonly address: string };

/**
 * The mailbox when there is one, else the telephone when it takes SMS.
 *
 * @param smsOffered whether the institution sends SMS at all
 * @returns undefined when she can be told on paper only
 */
export function contactWayOf(
  { email, phone }: Pick<Partial<Personal>, 'email' | 'phone'>,
  smsOffered: boolean,
): ContactWay | undefined {
  if (email) return { by: 'email', address: email };
  return smsOffered && phone && takesSms(phone) ? { by: 'sms', address: phone } : undefined;
}
