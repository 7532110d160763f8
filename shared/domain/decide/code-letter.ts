import type { Instant } from '../../contracts/vocabulary.ts';

/** The mail that carries a challenge's code. */
export function codeLetter(challenge: { purpose: 'confirm' | 'follow'; nonce: string; expiresAt: Instant }) {
  return {
    key: `code-${challenge.nonce.slice(0, 12)}`,
    kind: 'code' as const,
    purpose: challenge.purpose,
    nonce: challenge.nonce,
    expiresAt: challenge.expiresAt,
  };
}
