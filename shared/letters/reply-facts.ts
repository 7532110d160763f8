import type { Authority } from '../authorities/authority.ts';
import type { Personal } from '../contracts/personal.ts';
import type { Language } from '../contracts/vocabulary.ts';
import { labelsIn } from '../words/labels.ts';
import { replyLettersWords } from '../words/reply-letters.ts';

/** A label and its value, as a line of a letter. */
export type FactRow = readonly [label: string, value: string];

const known = (rows: readonly (readonly [string, string | undefined])[]): FactRow[] =>
  rows.flatMap(([label, value]) => (value ? [[label, value] as const] : []));

/** Who answers, as Tebliğ m.6/4-a wants it: the controller's name and every way to reach it. */
export function controllerFacts(authority: Authority, language: Language = 'tr'): FactRow[] {
  const { controller } = replyLettersWords({ language });
  return known([
    [controller.name, authority.name],
    [controller.address, authority.address],
    [controller.telephone, authority.telephone],
    [controller.kep, authority.kep],
    [controller.mailbox, authority.replyTo],
    [controller.website, authority.website],
  ]);
}

/** Who asked, how to reach her, and about what (Tebliğ m.6/4-b and -c), as she wrote it. */
export function applicantFacts(personal: Personal, language: Language = 'tr'): FactRow[] {
  const { applicant } = replyLettersWords({ language });
  const { identityLabels } = labelsIn(language);
  return known([
    [applicant.name, [personal.name, personal.surname].filter(Boolean).join(' ')],
    [applicant.representedName, personal.representedName],
    [applicant.authorityDocument, personal.authorityDocument],
    [applicant.organisation, personal.organisation],
    [identityLabels.nationalId, personal.nationalId],
    [identityLabels.nationality, personal.nationality],
    [identityLabels.passportNumber, personal.passportNumber],
    [applicant.serviceAddress, personal.serviceAddress],
    [applicant.email, personal.email],
    [applicant.phone, personal.phone],
    [applicant.subject, personal.subject],
  ]);
}
