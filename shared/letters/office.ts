import type { Authority } from '../authorities/authority.ts';
import { nameIn } from '../authorities/names.ts';
import { departmentOf } from '../authorities/registry.ts';
import type { Language } from '../contracts/vocabulary.ts';

/** Where a letter to the institution's own people is read. `language`: see `officeLanguageOf`. */
export type Office = {
  readonly authority: Authority;
  readonly siteUrl: string;
  readonly language: Language;
};

/** What a unit is called there; its id where the institution no longer has it. */
export function unitName({ authority, language }: Office, department: string): string {
  const unit = departmentOf(authority, department);
  return unit ? nameIn(language, unit) : department;
}
