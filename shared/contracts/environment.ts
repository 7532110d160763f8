import * as z from 'zod';

/**
 * What each function reads from its environment. CDK's `environment` is typed from these, so a variable that
 * the stack forgets does not compile, and a function that finds one missing stops at its first line.
 */
const text = z.string().min(1);
const count = z.string().regex(/^[1-9]\d*$/);
const store = { REQUESTS_TABLE: text, KEYS_TABLE: text };
const keys = { DATA_KEY: text, LOOKUP_KEY: text };

/** `shared/http/client-address.ts` says what these are; as they stand here nobody is trusted beyond the connection. */
const edge = { ORIGIN_SECRET: z.string().default(''), TRUSTED_PROXIES: z.string().default('0') };
/** Whether codes and notices can go by SMS to whoever gives a telephone and no mailbox. */
const sms = { SMS_OFFERED: z.enum(['yes', 'no']).default('no') };
/** How many times the numbers of `shared/domain/limit.ts` are allowed. */
const limited = { ...edge, LIMIT_TIMES: count.default('1') };

/** The bucket with the documents: its name, where it answers the functions, and where browsers reach it. */
const files = { FILES_BUCKET: text, FILES_STORE: z.url(), FILES_URL: z.url() };

export const environments = {
  site: z.object({ ...edge, PUBLIC_URL: z.url() }),
  submit: z.object({ ...store, ...files, ...keys, ...limited, ...sms, PUBLIC_URL: z.url() }),
  verify: z.object({ ...store, ...limited, LOOKUP_KEY: text, PUBLIC_URL: z.url() }),
  follow: z.object({ ...store, ...files, ...keys, ...limited, PUBLIC_URL: z.url() }),
  mine: z.object({ ...store, ...keys, ...edge, PUBLIC_URL: z.url() }),
  /** `EDEVLET_CLIENTS` as `readEdevletClients` reads it. */
  edevlet: z.object({ ...store, ...limited, LOOKUP_KEY: text, PUBLIC_URL: z.url(), EDEVLET_CLIENTS: text }),
  account: z.object({ ...store, ...keys, ...limited, PUBLIC_URL: z.url() }),
  staff: z.object({
    ...store,
    ...files,
    ...keys,
    ...edge,
    PUBLIC_URL: z.url(),
    ROOT_KEY: text,
    OIDC_ISSUER: z.url(),
    OIDC_AUDIENCE: text,
    OIDC_GROUPS_CLAIM: text,
    /** What a person's token must name in `acr` or `amr`; '' where the issuer lets nobody in without. */
    OIDC_REQUIRED_ACR: z.string().default(''),
    /** What a person's token must name in its scope; '' where only the client that the audience names acts for her. */
    OIDC_REQUIRED_SCOPE: z.string().default(''),
  }),
  remind: z.object({ ...store, ...keys, ROOT_KEY: text, PUBLIC_URL: z.url() }),
  mail: z.object({
    ...store,
    ...keys,
    PUBLIC_URL: z.url(),
    CONFIGURATION_SET: text,
    /** `shared/adapters/sms-gateway.ts` says what these are; '' where nothing goes by SMS. */
    SMS_GATEWAY: z.url().or(z.literal('')).default(''),
    SMS_USER: z.string().default(''),
    SMS_PASSWORD: z.string().default(''),
    SMS_HEADER: z.string().default(''),
  }),
  delivery: z.object({ ...store, LOOKUP_KEY: text }),
  desk: z.object({
    ...store,
    ...files,
    ...keys,
    ...edge,
    PUBLIC_URL: z.url(),
    OIDC_ISSUER: z.url(),
    OIDC_AUDIENCE: text,
    OIDC_GROUPS_CLAIM: text,
    OIDC_REQUIRED_ACR: z.string().default(''),
    OIDC_REQUIRED_SCOPE: z.string().default(''),
    SESSION_IDLE_MINUTES: count,
    SESSION_HOURS: count,
    SESSION_VOUCHED_MINUTES: count,
    SESSION_LOGIN_HOURS: count,
  }),
  feed: z.object({ ...store, ...edge, PUBLIC_URL: z.url() }),
  attach: z.object({
    ...store,
    ...files,
    ...limited,
    LOOKUP_KEY: text,
    PUBLIC_URL: z.url(),
    /** Whether somebody looks for harmful software in what is put there. */
    SCANNED: z.enum(['yes', 'no']),
  }),
  scan: z.object({ ...store, ...files }),
} as const;

export type FunctionName = keyof typeof environments;
export type Environment<F extends FunctionName> = z.infer<(typeof environments)[F]>;
