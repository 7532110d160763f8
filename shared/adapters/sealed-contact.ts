import * as z from 'zod';
import type { Personal } from '../contracts/personal.ts';
import { keys } from './keys.ts';
import { openText, sealText } from './seal.ts';

/** Where an applicant is reached from some decision on. */
export type Contact = Pick<Personal, 'email' | 'phone'>;

const content = z.object({ email: z.string().exactOptional(), phone: z.string().exactOptional() });
const stored = z.object({ contact: z.instanceof(Uint8Array) });

/** Each such place has a data key of its own: who writes it can read nothing of the request. @param request its key */
export const contactOwner = (request: string, version: number) => `${request}#${keys.contact(version)}`;

export const sealContact = (key: Uint8Array, owner: string, contact: Contact): Uint8Array =>
  sealText(key, `${owner}|contact`, JSON.stringify(contact));

/** @param item as the committer stored it */
export function openContact(
  key: Uint8Array,
  owner: string,
  item: Readonly<Record<string, unknown>>,
): z.infer<typeof content> {
  return content.parse(JSON.parse(openText(key, `${owner}|contact`, stored.parse(item).contact)));
}
