import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { target as authoritiesList, listAuthorities } from '../../infra/authorities.ts';
import { legalDocument, target } from '../../infra/legal-doc.ts';

it('docs/legal.md says what the rows say; if not, run `npm run build:legal`', () => {
  expect(readFileSync(target, 'utf8')).toBe(legalDocument());
});

it('the list of authorities names every file beside it; if not, run `node infra/authorities.ts`', async () => {
  expect(readFileSync(authoritiesList, 'utf8')).toBe(await listAuthorities());
});
