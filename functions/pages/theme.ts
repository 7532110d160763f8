import type { Authority } from '../../shared/authorities/authority.ts';
import { mix, until } from './colour.ts';

const white = '#ffffff';
const black = '#000000';
/** Navigation and footer, one step above the page's own background in `styles/_dark.scss`. */
const darkSurface = '#1f2529';
const darkEdge = '#4d575e';

type Theme = Readonly<Record<string, string>>;

/** Dark enough for white words on it, and to be read on white (WCAG 2.2, 1.4.3). */
export const readableBrand = (brandColour: string): string => until(4.5, brandColour, white, black);

function lightTheme(brandColour: string): Theme {
  const surface = mix(brandColour, white, 0.94);
  const brand = readableBrand(brandColour);
  const link = until(4.5, brand, surface, black);
  return {
    '--govuk-brand-colour': brand,
    '--govuk-link-colour': link,
    '--govuk-link-hover-colour': mix(link, black, 0.4),
    '--govuk-template-background-colour': surface,
    '--govuk-surface-background-colour': surface,
    '--govuk-surface-border-colour': mix(brand, white, 0.5),
    ...buttonColours(brand),
  };
}

/** A button must stand out from what is dark (3:1, WCAG 1.4.11) and still carry white words (4.5:1, 1.4.3). */
function darkTheme(brandColour: string): Theme {
  const brand = readableBrand(brandColour);
  const raised = until(4.5, until(3, brand, darkSurface, white), white, black);
  const link = until(7, brandColour, darkSurface, white);
  return {
    '--govuk-brand-colour': raised,
    '--govuk-link-colour': link,
    '--govuk-link-hover-colour': mix(link, white, 0.5),
    '--govuk-template-background-colour': darkSurface,
    '--govuk-surface-background-colour': darkSurface,
    '--govuk-surface-border-colour': darkEdge,
    ...buttonColours(raised),
  };
}

function buttonColours(brand: string): Theme {
  return {
    '--bv-button-colour': brand,
    '--bv-button-hover-colour': mix(brand, black, 0.25),
    '--bv-button-shadow-colour': mix(brand, black, 0.5),
  };
}

const rule = (theme: Theme) =>
  `:root{${Object.entries(theme)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;

/** The colours of one authority, derived from its `brandColour` so that every word on them can be read. */
export function themeCss(authority: Authority): string {
  return `${rule(lightTheme(authority.brandColour))}@media screen and (prefers-color-scheme:dark){${rule(darkTheme(authority.brandColour))}}`;
}
