/** Those that call themselves by another one's name too come first. */
const families: readonly (readonly [mark: RegExp, family: string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

/** The browser's family and nothing finer, so that she knows her session again; undefined for any other. */
export const browserFamilyOf = (userAgent: string | undefined): string | undefined =>
  families.find(([mark]) => mark.test(userAgent ?? ''))?.[1];
