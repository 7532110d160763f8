import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { legalDocument, target } from '../../infra/legal-doc.ts';

it('docs/legal.md says what the rows say; if not, run `npm run build:legal`', () => {
  expect(readFileSync(target, 'utf8')).toBe(legalDocument());
});
