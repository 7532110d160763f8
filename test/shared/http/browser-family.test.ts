import { expect, it } from 'vitest';
import { browserFamilyOf } from '../../../shared/http/browser-family.ts';

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0';

it.each([
  [`${chrome} Safari/537.36`, 'Chrome'],
  [`${chrome} Safari/537.36 Edg/150.0.0.0`, 'Edge'],
  [`${chrome} Safari/537.36 OPR/120.0.0.0`, 'Opera'],
  ['Mozilla/5.0 (Android 16; Mobile; rv:149.0) Gecko/149.0 Firefox/149.0', 'Firefox'],
  ['Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/604.1', 'Safari'],
  [
    'Mozilla/5.0 (Linux; Android 16) SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36',
    'Samsung Internet',
  ],
  ['curl/8.17.0', undefined],
  ['<script>alert(1)</script>', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is %s', (agent, family) => {
  expect(browserFamilyOf(agent)).toBe(family);
});
