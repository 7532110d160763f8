import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Pure code and its tests: nothing is started or left behind, so the files of one worker share its modules. */
const pure = ['contracts', 'domain', 'http', 'letters', 'views', 'words'].map(
  (folder) => `test/shared/${folder}/**/*.test.ts`,
);

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Two cores: whole systems run inside some of these files.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pure', include: [...pure, 'test/pages/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...pure, 'test/pages/*.test.ts'],
        },
      },
    ],
  },
});
