import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/**
 * What the mutation check runs: the tests of the domain alone. The brute-force counts, the random walks and the replay in
 * other time zones stay out: they take longer than all others together, and a mutant has to fall to a test that says
 * what is wrong.
 */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['test/shared/domain/**/*.test.ts'],
    exclude: ['**/term-oracle.test.ts', '**/walk.test.ts', '**/zone-independence.test.ts'],
    isolate: false,
  },
});
