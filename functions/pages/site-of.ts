import type { Authority } from '../../shared/authorities/authority.ts';
import type { Asked } from '../../shared/http/asked.ts';
import type { Call, PagePlace } from '../../shared/http/call.ts';
import { ownPath } from '../../shared/http/own-path.ts';
import { logos } from './assets.generated.ts';
import { stylesheetName } from './assets.ts';
import type { Site } from './site.ts';

/** Where a page stands, from the call it answers. */
export function siteOf({ authority, base, language, asked }: PagePlace): Site {
  const here = asked && hereOf(asked, base);
  const logo = logoOf(authority, base);
  return {
    authority,
    base,
    language,
    css: `${base}/assets/${stylesheetName(authority)}`,
    ...(logo ? { logo } : {}),
    ...(here === undefined ? {} : { here }),
  };
}

/** CSS pixels; the letters beside it are 24 high. */
const logoHeight = 40;

function logoOf({ id, logo }: Authority, base: string): Site['logo'] {
  const file = logos[id];
  if (!logo || !file) return undefined;
  const width = Math.round((file.width * logoHeight) / file.height);
  return { src: `${base}/assets/${file.name}`, alt: logo.alt, width, height: logoHeight };
}

/** What a page's address says of the page itself; whatever else came with it is not repeated in a link. */
const ofThePage = ['donus', 'once'] as const;

function hereOf({ method, path, query }: Asked, base: string): string | undefined {
  if (method !== 'GET') return undefined;
  const kept = ofThePage.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]]));
  const rest = new URLSearchParams(kept).toString();
  return ownPath(rest === '' ? path : `${path}?${rest}`, base);
}

/** Of officers' pages and papers: the institution works in Turkish, whatever a browser chose. */
export const officeOf = (call: Pick<Call, 'authority' | 'base'>): Site =>
  siteOf({ authority: call.authority, base: call.base, language: 'tr' });
