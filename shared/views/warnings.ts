import type { Authority } from '../authorities/authority.ts';
import type { Language } from '../contracts/vocabulary.ts';
import { identificationOf, identityEstablished } from '../domain/identification.ts';
import type { Opened } from '../domain/ports.ts';
import { isOpen } from '../domain/request.ts';
import { firstBroken } from '../domain/trail.ts';
import { dossierWords } from '../words/dossier.ts';
import { labelsIn } from '../words/labels.ts';
import { missingInWords } from './missing.ts';

/** What an officer should know before she does anything with a request; a sentence or two each. */
export function warningsOf(
  { request, letters, trail }: Opened,
  authority: Authority,
  language: Language = 'tr',
): string[] {
  const w = dossierWords({ language }).warnings;
  const { assuranceLabels } = labelsIn(language);
  const has = (state: string) => letters.some((letter) => letter.state === state);
  const warnings: string[] = [];
  // A decision taken while the dossier was read may already stand in the trail; the next reading judges it.
  if (firstBroken(request, trail.slice(0, request.version), request.head) !== undefined)
    warnings.push(w.trailBroken);
  if (request.missing.length > 0) warnings.push(w.missing(missingInWords(request, language).join('; ')));
  if (request.addressKnown === false) warnings.push(w.addressUnknown);
  if (isOpen(request) && request.notice.version === '') warnings.push(w.noticeNotGiven);
  if (isOpen(request) && !identityEstablished(request, authority)) {
    const needed = identificationOf(authority, request.regime).toBeAnswered;
    warnings.push(w.assurance(assuranceLabels[request.assurance], assuranceLabels[needed]));
  }
  if (request.contact === 'unconfirmed')
    warnings.push(request.contactBy === 'sms' ? w.phoneUnconfirmed : w.emailUnconfirmed);
  if (request.contact === 'confirmed' && request.contactBy === 'sms') warnings.push(w.smsOnly);
  if (has('bounced')) warnings.push(w.bounced);
  if (has('complained')) warnings.push(w.complained);
  if (has('failed')) warnings.push(w.failed);
  return warnings;
}
