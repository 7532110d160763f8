import type { Call } from '../../shared/http/call.ts';
import { stylesheetName } from './assets.ts';
import type { Site } from './site.ts';

/** Where a page stands, from the call it answers. */
export function siteOf({ authority, base, language }: Pick<Call, 'authority' | 'base' | 'language'>): Site {
  return { authority, base, language, css: `${base}/assets/${stylesheetName(authority)}` };
}

/** Of officers' pages and papers: the institution works in Turkish, whatever a browser chose. */
export const officeOf = (call: Pick<Call, 'authority' | 'base'>): Site => siteOf({ ...call, language: 'tr' });
