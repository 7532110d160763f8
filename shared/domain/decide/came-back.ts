import { type Letter, type Returned, returned } from '../letter.ts';
import type { Request } from '../request.ts';

/**
 * The word to the unit that goes with the decision which notes a bounce.
 *
 * @param kind which letter came back
 * @returns none for a letter that nothing in law hangs on, a code or a receipt, say
 */
export const cameBackLetters = ({ version }: Request, kind: string): readonly Letter[] =>
  isReturned(kind) ? [{ key: `cameBack-${version + 1}`, kind: 'cameBack', letter: kind }] : [];

const isReturned = (kind: string): kind is Returned => (returned as readonly string[]).includes(kind);
