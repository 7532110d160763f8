/**
 * A cookie that browsers keep to exactly this host over https (`__Host-`, RFC 6265bis section 4.1.3.2) and hide from
 * scripts. It has no date: the browser forgets it when it closes, the store knows when what it names ends. Lax, since
 * the way back from the issuer begins on another site.
 */
export type CookieName = `__Host-${string}`;

const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** @param value of signs that need no quoting: `A-Za-z0-9._-` */
export const setCookie = (name: CookieName, value: string): string => `${name}=${value}; ${attributes}`;

export const dropCookie = (name: CookieName): string => `${name}=; Max-Age=0; ${attributes}`;

/** The value of a cookie that came exactly once; a name that comes twice was set by two hands. */
export function cookieOf(cookies: readonly string[], name: CookieName): string | undefined {
  const found = cookies.filter((cookie) => cookie.startsWith(`${name}=`));
  return found.length === 1 ? found[0]?.slice(name.length + 1) : undefined;
}
