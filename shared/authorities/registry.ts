import type { Authority } from './authority.ts';
import { kocasinan } from './kocasinan.ts';

/** Every authority of this deployment. Adding one is a file beside this one and a line here. */
export const authorities: readonly Authority[] = [kocasinan];

export function authorityById(id: string): Authority | undefined {
  return authorities.find((a) => a.id === id);
}

/** The authority that a host name belongs to; an unknown host shows the first one. */
export function authorityByHost(host: string | undefined): Authority {
  const name = host?.split(':')[0]?.toLowerCase();
  const [first] = authorities;
  if (!first) throw new Error('No authority is registered');
  return authorities.find((a) => name !== undefined && a.hosts.includes(name)) ?? first;
}

export function departmentOf(authority: Authority, id: string) {
  return authority.departments.find((d) => d.id === id);
}
