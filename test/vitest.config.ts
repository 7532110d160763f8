import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Pure code and its tests: nothing is started or left behind, so the files of one worker share its modules. */
const pure = ['contracts', 'domain', 'http', 'letters', 'views', 'words'].map(
  (folder) => `test/shared/${folder}/**/*.test.ts`,
);

/** Parts over real engines that read no environment and replace no module: they share theirs as well. */
const overEngine = [
  'test/functions/{attach,delivery,feed,follow,mine,remind,scan,staff,submit,verify}/**/*.test.ts',
  'test/functions/edge/!(around|limits).test.ts',
  'test/functions/mail/!(member|stream).test.ts',
  'test/shared/adapters/**/*.test.ts',
  'test/infra/local/*/**/*.test.ts',
  // Each would load the CDK anew.
  'test/infra/{attachments,bundle,bundle-budget,edevlet-secrets,edge,events,outgoing-sms,stack,staff-identity}.test.ts',
];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Two cores: whole systems run inside some of these files.
    maxWorkers: 2,
    // A process of its own for each file costs a sixth more; nothing here changes what a process shares.
    pool: 'threads',
    globalSetup: 'test/assembly-folder.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pure', include: [...pure, 'test/pages/*.test.ts'], isolate: false } },
      { extends: true, test: { name: 'stores', include: overEngine, isolate: false } },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...pure, ...overEngine, 'test/pages/*.test.ts'],
        },
      },
    ],
  },
});
