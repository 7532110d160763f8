import { createHash } from 'node:crypto';
import type { Authority, PrivacyNotice } from '../authorities/authority.ts';
import type { Common } from './request.ts';
import { canonical } from './trail.ts';

/** SHA-256 (hex) of a privacy notice's version and Turkish words, so that what was shown can be proved later. */
export function noticeHash({ translations: _, ...turkish }: PrivacyNotice): string {
  return createHash('sha256').update(canonical(turkish)).digest('hex');
}

/** Purposes of today's notice that were not in the one the applicant read: they are asked anew, not assumed. */
export function newPurposes({ notice }: Common, authority: Authority): readonly string[] {
  return authority.notice.purposes.filter((purpose) => !notice.purposes.includes(purpose));
}
