import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { compileLayout } from '../../../infra/mail-layout.ts';

test('the compiled layout is the one of layout.mjml; if not, run `npm run build:mail`', async () => {
  const stored = await readFile(
    new URL('../../../shared/letters/layout.generated.ts', import.meta.url),
    'utf8',
  );
  expect(stored).toBe(await compileLayout());
});
