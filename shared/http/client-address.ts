import { isIP } from 'node:net';
import type { APIGatewayProxyEventV2 as Event } from 'aws-lambda';
import { sameCode } from '../domain/challenge.ts';

/** Who stands before the functions and may say where a call came from. */
export type TrustedEdge = {
  /** What the distribution sends with each call, one value or two apart by a blank; '' where none stands before. */
  readonly ORIGIN_SECRET: string;
  /** How many proxies of the institution each call passes, where no distribution does. */
  readonly TRUSTED_PROXIES: string;
};
/** Where a call came from: an IPv4 address, or the /64 of an IPv6 one, which is one household's. Never logged. */
export type Arrival = { readonly from: string; readonly host: string };

/** The shortest secret that counts as one. */
const shortestSecret = 32;

/**
 * Reads a call's origin from nothing that its sender can set.
 *
 * @returns undefined for a call that did not come through the distribution, where there is one
 */
export function arrivalsThrough({ ORIGIN_SECRET, TRUSTED_PROXIES }: TrustedEdge) {
  const secrets = ORIGIN_SECRET.split(' ').filter((each) => each.length >= shortestSecret);
  if (ORIGIN_SECRET !== '' && secrets.length === 0) throw new Error('ORIGIN_SECRET is too short to be one');
  const proxies = Number(TRUSTED_PROXIES);
  return ({ headers, requestContext }: Event): Arrival | undefined => {
    const { domainName, http } = requestContext;
    if (secrets.length === 0)
      return { from: networkOf(hop(headers, proxies) ?? http.sourceIp), host: domainName };
    const sent = headers['x-origin-secret'] ?? '';
    // Every value is compared, so that not even the time tells which of them is near.
    const known = secrets.map((secret) => sameCode(sent, secret)).includes(true);
    if (!known) return undefined;
    const { 'x-viewer-address': address = '', 'x-viewer-host': host = domainName } = headers;
    return { from: networkOf(address), host };
  };
}

/** The last address in `X-Forwarded-For` that no trusted proxy of ours bears; each hop has added whom it saw. */
function hop(headers: Event['headers'], proxies: number): string | undefined {
  const hops = (headers['x-forwarded-for'] ?? '').split(',').map((each) => each.trim());
  const found = proxies > 0 ? bare(hops.at(-1 - proxies) ?? '') : '';
  return isIP(found) ? found : undefined;
}

/** Some proxies write the port behind the address, and then an IPv6 one in brackets. */
const bare = (text: string) =>
  /^\[(.*)\](?::\d+)?$|^([\d.]+):\d+$/.exec(text)?.slice(1).find(Boolean) ?? text;

function networkOf(address: string): string {
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : 'unknown';
  // As a URL writes it: shortened, an IPv4 part in hexadecimal.
  const written = new URL(`http://[${address.replace(/%.*$/, '')}]/`).hostname.slice(1, -1);
  const [left = [], right = []] = written.split('::').map((half) => half.split(':').filter(Boolean));
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  const [a = 0, b = 0] = groups.slice(6).map((group) => Number.parseInt(group, 16));
  if (groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff') return [a >> 8, a & 255, b >> 8, b & 255].join('.');
  return `${groups.slice(0, 4).join(':')}::/64`;
}
