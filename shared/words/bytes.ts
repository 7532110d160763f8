import type { Language } from '../contracts/vocabulary.ts';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** `1,4 MB`, `312 KB`; what is smaller than a kilobyte is shown as one. */
export function formatBytes(bytes: number, language: Language = 'tr'): string {
  const big = bytes >= megabyte;
  const number = big ? bytes / megabyte : Math.max(1, Math.round(bytes / kilobyte));
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return `${digits.format(number)} ${big ? 'MB' : 'KB'}`;
}
