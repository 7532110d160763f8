import type { Authority } from '../authorities/authority.ts';

/**
 * Where an authority's pages stand for whoever calls by this host: at the root of a host of its own, otherwise under
 * its name at the deployment's address.
 *
 * @param publicUrl the deployment's own address, without a slash at its end
 * @returns `origin` that the call's own address begins with, and `base`, which every link there begins with
 */
export function ownAddress(
  publicUrl: string,
  host: string,
  { hosts, id }: Pick<Authority, 'hosts' | 'id'>,
): { readonly origin: string; readonly base: string } {
  const name = host.split(':')[0]?.toLowerCase() ?? '';
  return hosts.includes(name)
    ? { origin: `https://${name}`, base: '' }
    : { origin: publicUrl, base: `/${id}` };
}
