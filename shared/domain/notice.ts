import { createHash } from 'node:crypto';
import { canonical } from './trail.ts';

/** SHA-256 (hex) of a privacy notice's version and words, so that what was shown can be proved later. */
export function noticeHash(notice: unknown): string {
  return createHash('sha256').update(canonical(notice)).digest('hex');
}
