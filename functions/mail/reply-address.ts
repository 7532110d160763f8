import type { Authority } from '../../shared/authorities/authority.ts';

/** Octets that may stand before the @ (RFC 5321, 4.5.3.1.1). */
const longestName = 64;

/**
 * Where an answer to a letter goes: `masa+K7RTA-3MHL4@…` (RFC 5233), so that it lies with its request, where the
 * institution's server takes that; else, and for a letter about no request, the plain address.
 */
export function replyAddressOf(
  { replyTo, replyToTakesReference }: Pick<Authority, 'replyTo' | 'replyToTakesReference'>,
  reference: string | undefined,
): string {
  if (!replyToTakesReference || reference === undefined) return replyTo;
  const at = replyTo.lastIndexOf('@');
  const name = `${replyTo.slice(0, at)}+${reference}`;
  return Buffer.byteLength(name) > longestName ? replyTo : name + replyTo.slice(at);
}
