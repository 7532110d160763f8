import type { Language } from '../contracts/vocabulary.ts';
import type { Authority, Named } from './authority.ts';

/** What something of an institution's is called by whoever reads; its own name where it has no other. */
export const nameIn = (language: Language, { name, names }: Named): string =>
  (language === 'tr' ? undefined : names?.[language]) ?? name;

/** The same where room is scarce. */
export const shortNameIn = (language: Language, { names, shortName: name }: Authority): string =>
  nameIn(language, { name, ...(names ? { names } : {}) });
