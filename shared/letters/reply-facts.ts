import type { Authority } from '../authorities/authority.ts';
import type { Personal } from '../contracts/personal.ts';
import { identityLabels } from '../words/tr/labels.ts';

/** A label and its value, as a line of a letter. */
export type FactRow = readonly [label: string, value: string];

const known = (rows: readonly (readonly [string, string | undefined])[]): FactRow[] =>
  rows.flatMap(([label, value]) => (value ? [[label, value] as const] : []));

/** Who answers, as Tebliğ m.6/4-a wants it: the controller's name and every way to reach it. */
export function controllerFacts(authority: Authority): FactRow[] {
  return known([
    ['Veri sorumlusu', authority.name],
    ['Adres', authority.address],
    ['Telefon', authority.telephone],
    ['KEP', authority.kep],
    ['E-posta', authority.replyTo],
    ['İnternet sitesi', authority.website],
  ]);
}

/** Who asked, how to reach her, and about what (Tebliğ m.6/4-b and -c), as she wrote it. */
export function applicantFacts(personal: Personal): FactRow[] {
  return known([
    ['Başvuran', [personal.name, personal.surname].filter(Boolean).join(' ')],
    ['Adına başvurulan', personal.representedName],
    ['Temsil belgesi', personal.authorityDocument],
    ['Kuruluş', personal.organisation],
    [identityLabels.nationalId, personal.nationalId],
    [identityLabels.nationality, personal.nationality],
    [identityLabels.passportNumber, personal.passportNumber],
    ['Tebligat adresi', personal.serviceAddress],
    ['E-posta', personal.email],
    ['Telefon', personal.phone],
    ['Konu', personal.subject],
  ]);
}
