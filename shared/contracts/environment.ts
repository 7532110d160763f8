import * as z from 'zod';

/**
 * What each function reads from its environment. CDK's `environment` is typed from these, so a variable that
 * the stack forgets does not compile, and a function that finds one missing stops at its first line.
 */
const text = z.string().min(1);
const store = { REQUESTS_TABLE: text, KEYS_TABLE: text };
const keys = { DATA_KEY: text, LOOKUP_KEY: text };

export const environments = {
  site: z.object({ PUBLIC_URL: z.url() }),
  submit: z.object({ ...store, ...keys, PUBLIC_URL: z.url() }),
  verify: z.object({ ...store, LOOKUP_KEY: text, PUBLIC_URL: z.url() }),
  follow: z.object({ ...store, ...keys, PUBLIC_URL: z.url() }),
  staff: z.object({
    ...store,
    ...keys,
    PUBLIC_URL: z.url(),
    OIDC_ISSUER: z.url(),
    OIDC_AUDIENCE: text,
    OIDC_GROUPS_CLAIM: text,
  }),
  remind: z.object({ ...store, ...keys, PUBLIC_URL: z.url() }),
  mail: z.object({ ...store, ...keys, PUBLIC_URL: z.url(), CONFIGURATION_SET: text }),
  delivery: z.object({ ...store, LOOKUP_KEY: text }),
  feed: z.object({ ...store, PUBLIC_URL: z.url() }),
} as const;

export type FunctionName = keyof typeof environments;
export type Environment<F extends FunctionName> = z.infer<(typeof environments)[F]>;
