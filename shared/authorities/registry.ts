import { authorities } from './all.generated.ts';
import type { Authority } from './authority.ts';

export { authorities };

export function authorityById(id: string): Authority | undefined {
  return authorities.find((a) => a.id === id);
}

/** The authority that a host name belongs to; a host that none names belongs to the one that lists `*`. */
export function authorityByHost(host: string | undefined): Authority {
  const name = host?.split(':')[0]?.toLowerCase();
  const named = authorities.find((a) => name !== undefined && a.hosts.includes(name));
  const found = named ?? authorities.find((a) => a.hosts.includes('*')) ?? authorities[0];
  if (!found) throw new Error('No authority is registered');
  return found;
}

export function departmentOf(authority: Authority, id: string) {
  return authority.departments.find((d) => d.id === id);
}
