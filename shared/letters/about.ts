import type { Authority } from '../authorities/authority.ts';
import type { Personal } from '../contracts/personal.ts';
import type { Request } from '../domain/request.ts';
import type { Block } from './message.ts';

/** What a letter to the applicant is about. */
export type About = { readonly request: Request; readonly authority: Authority; readonly siteUrl: string };

export const unconfirmedGreeting = 'Sayın ilgili,';

/** @returns a greeting without a name when none was given */
export function greetingOf({ name, surname }: Personal): string {
  const full = [name, surname].filter(Boolean).join(' ');
  return full ? `Sayın ${full},` : unconfirmedGreeting;
}

export const closingOf = (authority: Authority) =>
  `${authority.name}\n${authority.address}\n${authority.website}`;

/** Where an officer reads a request; she signs in there first. */
export const deskLink = (siteUrl: string, reference: string) => `${siteUrl}/gorevli/basvuru/${reference}`;

export const followLink = ({ siteUrl }: About): Block => ({
  kind: 'link',
  text: 'Başvurumu takip et',
  href: `${siteUrl}/takip`,
});
