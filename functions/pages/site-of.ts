import type { Call } from '../../shared/http/call.ts';
import { stylesheetName } from './assets.ts';
import type { Site } from './site.ts';

/** Where a page stands, from the call it answers. */
export function siteOf({ authority, base }: Pick<Call, 'authority' | 'base'>): Site {
  return { authority, base, css: `${base}/assets/${stylesheetName(authority)}` };
}
