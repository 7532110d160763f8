import type { FunctionName } from '../shared/contracts/environment.ts';

/** Kilobytes (1,000 bytes) of minified code that need no reason: what the clients weigh, and room for our own. */
export const allowances = {
  /** The store and its keys: the clients of DynamoDB and KMS. */
  store: 350,
  /** The same with the client of SES and the making of MIME. */
  mail: 400,
} as const;

/** Anything else says why. */
export type Budget = keyof typeof allowances | { readonly kilobytes: number; readonly because: string };

/** The largest that each function's bundle may be. Cold starts pay for every byte: V8 reads them all before the first. */
export const budgets: Readonly<Record<FunctionName, Budget>> = {
  site: {
    kilobytes: 325,
    because: `It calls nothing of AWS, but serves the stylesheet and the fonts (119 KB) and writes the OpenAPI document,
      for which zod brings its writer of JSON Schema (21 KB) and the route table every schema of the API.`,
  },
  submit: {
    kilobytes: 370,
    because: `Beside taking a request in it shows the form to whoever is signed in (sessions, opened with the browser's
      own key), keeps drafts, offers the ways to sign in, and words codes for mail and SMS: 17 KB over the allowance.`,
  },
  verify: 'store',
  follow: 'store',
  mine: 'store',
  edevlet: 'store',
  account: {
    kilobytes: 1250,
    because: `Beside the store it judges passwords: the lists of leaked ones and of words and names (zxcvbn, some 600 KB),
      which the file carries as text and only the setting of a password reads. WebAuthn's verification brings its parsers
      of CBOR and certificates, and there are all the pages of an account. Whoever signs in waits for argon2 anyway.`,
  },
  staff: {
    kilobytes: 455,
    because: `Beside the store it verifies officers' tokens, for which jose brings 19 KB, holds every officer's command
      with its schema and sentences (33 KB), the law's rows whole (grounds, channels, parts of a reply), who may what,
      the chain of reads and its display, the signed roots and who is known by which name, and three pages to print. Officers' calls are few, and a cold one is not a citizen's.`,
  },
  remind: 'store',
  mail: {
    kilobytes: 410,
    because: `Beside the store it has the client of SES and the making of MIME (some 60 KB together), and the words of
      every letter: to applicants, to the staff, and to members (4 KB), and what goes as a short message (3 KB). Nobody
      waits for its cold start.`,
  },
  delivery: 'store',
  feed: 'store',
  desk: {
    kilobytes: 455,
    because: `Beside the store it signs officers in with a certified OpenID client (openid-client and oauth4webapi,
      33 KB), verifies the issuer's tokens (jose, 19 KB), shows whole dossiers with their rules of access, the law's
      rows and officers' sentences, and keeps officers' sessions: the list, their ends, who is locked out, the pages for
      it (12 KB). Officers' calls are few, and a cold one is not a citizen's.`,
  },
};

export function bytesOf(budget: Budget): number {
  return 1000 * (typeof budget === 'string' ? allowances[budget] : budget.kilobytes);
}
