import type { Authority } from '../../shared/authorities/authority.ts';
import type { Asked } from '../../shared/http/asked.ts';
import type { PagePlace } from '../../shared/http/call.ts';
import { languageField } from '../../shared/http/language.ts';
import { ownPath } from '../../shared/http/own-path.ts';
import { logos } from './assets.generated.ts';
import { stylesheetName } from './assets.ts';
import type { Site } from './site.ts';

/**
 * Where a page stands, from the call it answers.
 *
 * @param isOfThePage which parts of the query its address keeps; whatever else came with it is repeated in no link
 */
export function siteOf({ authority, base, language, asked }: PagePlace, isOfThePage = isOfCitizens): Site {
  const here = asked && hereOf(asked, base, isOfThePage);
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

const isOfCitizens = (name: string): boolean => name === 'donus' || name === 'once';

function hereOf(
  { method, path, query }: Asked,
  base: string,
  isOfThePage: (name: string) => boolean,
): string | undefined {
  if (method !== 'GET') return undefined;
  const rest = new URLSearchParams(Object.entries(query).filter(([name]) => isOfThePage(name))).toString();
  return ownPath(rest === '' ? path : `${path}?${rest}`, base);
}

/** Of officers' pages: the address of a list says what is filtered, so all of it is the page's. */
export const officeOf = (call: PagePlace): Site => siteOf(call, (name) => name !== languageField);

/** Of the institution's papers that go into a file or a letter: Turkish, whatever their officer's browser chose. */
export const paperOf = (call: Pick<PagePlace, 'authority' | 'base'>): Site =>
  siteOf({ authority: call.authority, base: call.base, language: 'tr' });
