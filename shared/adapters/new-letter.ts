import type { Letter } from '../domain/letter.ts';
import type { MemberLetter } from '../domain/member-letter.ts';
import type { LetterAddress } from '../domain/ports.ts';
import type { StaffLetter } from '../domain/staff-letter.ts';
import { keys, shardOf } from './keys.ts';

/** A letter that nobody has tried to send yet. */
export function encodeLetter(
  address: LetterAddress,
  authority: string,
  letter: Letter | StaffLetter | MemberLetter,
  at: string,
) {
  return {
    ...address,
    authority,
    content: letter,
    state: 'pending' as const,
    attempts: 0,
    createdAt: at,
    outboxShard: keys.outbox(authority, shardOf(address.pk + address.sk)),
    notBefore: at,
  };
}
