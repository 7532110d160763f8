/** Segments of plain signs, then a query of signs that need no quoting in a `Location`; no dots, so no way upwards. */
const plain = /^\/(?:[\w-]+(?:\/[\w-]+)*)?(?:\?[\w.~%=&+-]*)?$/;
const longest = 300;

/**
 * A path on an institution's own pages, to come back to after a login. Nothing that it accepts leads to another host,
 * or from one institution's pages to another's.
 *
 * @param base `''` or `/<authority>`, as `Call` has it
 * @returns undefined for everything else
 */
export function ownPath(text: string | undefined, base: string): string | undefined {
  if (text === undefined || text.length > longest || !plain.test(text)) return undefined;
  const [path = ''] = text.split('?');
  return base === '' || path === base || path.startsWith(`${base}/`) ? text : undefined;
}
