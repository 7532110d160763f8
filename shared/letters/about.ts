import type { Authority } from '../authorities/authority.ts';
import type { Personal } from '../contracts/personal.ts';
import type { Language } from '../contracts/vocabulary.ts';
import type { Request } from '../domain/request.ts';
import { letterFrameWords } from '../words/letter-frame.ts';
import type { Block } from './message.ts';

/** What a letter to the applicant is about. */
export type About = { readonly request: Request; readonly authority: Authority; readonly siteUrl: string };

/** What the applicant reads. */
export const languageOf = ({ request }: Pick<About, 'request'>): Language => request.language ?? 'tr';

export const unknownGreeting = (language: Language): string => letterFrameWords({ language }).dearUnknown;

/** @returns a greeting without a name when none was given */
export function greetingOf(
  { name, surname }: Pick<Personal, 'name' | 'surname'>,
  language: Language,
): string {
  const full = [name, surname].filter(Boolean).join(' ');
  return full ? letterFrameWords({ language }).dear(full) : unknownGreeting(language);
}

/** Names and addresses stay as they are in every language. */
export const closingOf = (authority: Authority) =>
  `${authority.name}\n${authority.address}\n${authority.website}`;

/** Where an officer reads a request; she signs in there first. */
export const deskLink = (siteUrl: string, reference: string) => `${siteUrl}/gorevli/basvuru/${reference}`;

export const followLink = (about: About): Block => ({
  kind: 'link',
  text: letterFrameWords({ language: languageOf(about) }).follow,
  href: `${about.siteUrl}/takip`,
});
