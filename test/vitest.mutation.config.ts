import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

const slow = ['time/term-oracle', 'time/daylight-saving', 'time/zone-independence', 'walk', 'escalation'];
const ofOtherFiles = ['challenge', 'intake', 'trail', 'summary', 'calendar-end'];

const { projects: _, ...plain } = base.test ?? {};

/**
 * What the mutation check runs: the tests of the files that it changes. The brute-force counts, the random walks and the
 * replay in other time zones stay out: they take longer than all others together, and a mutant has to fall to a test
 * that says what is wrong.
 */
export default defineConfig({
  ...base,
  test: {
    ...plain,
    include: ['test/shared/domain/**/*.test.ts'],
    exclude: [...slow, ...ofOtherFiles].map((name) => `**/domain/${name}.test.ts`),
    setupFiles: ['test/mutation-setup.ts'],
    isolate: false,
  },
});
