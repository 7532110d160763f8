import { createHash } from 'node:crypto';
import type { Authority } from '../authorities/authority.ts';
import type { Common } from './request.ts';
import { canonical } from './trail.ts';

/** SHA-256 (hex) of a privacy notice's version and words, so that what was shown can be proved later. */
export function noticeHash(notice: unknown): string {
  return createHash('sha256').update(canonical(notice)).digest('hex');
}

/** Purposes of today's notice that were not in the one the applicant read: they are asked anew, not assumed. */
export function newPurposes({ notice }: Common, authority: Authority): readonly string[] {
  return authority.notice.purposes.filter((purpose) => !notice.purposes.includes(purpose));
}
