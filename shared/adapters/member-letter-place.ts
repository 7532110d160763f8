import type { MemberPlace } from '../domain/member-letter.ts';
import type { LetterAddress } from '../domain/ports.ts';
import { keys } from './keys.ts';

/** What the letters of a place are filed under, in keys and in the provider's reports. */
const files = { account: keys.account, signUp: keys.signUp } as const;
const nameIn = { ACCOUNT: 'account', SIGNUP: 'signUp' } as const;

/** The provider takes no other signs in what it sends back with a report, and `#` parts the key. */
const plain = /^[A-Za-z0-9_-]+$/;

/** @throws when id or key holds a sign that would not come back with the provider's report */
export function memberLetterAddress({ authority, of, id }: MemberPlace, key: string): LetterAddress {
  if (!plain.test(id) || !plain.test(key)) throw new Error('A member letter stands where no report finds it');
  return { pk: files[of](authority, id), sk: keys.letter(key) };
}

/** @returns undefined when it is no place of a member's letters */
export function memberPlaceOf(pk: string): MemberPlace | undefined {
  const [authority, file, id] = pk.split('#');
  if (!authority || !id || (file !== 'ACCOUNT' && file !== 'SIGNUP')) return undefined;
  return { authority, of: nameIn[file], id };
}
