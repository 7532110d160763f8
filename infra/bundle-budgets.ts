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

/** What a function costs that shows citizens' pages, and says every refusal and mistake in two languages. */
const pagesIn = (kilobytes: number): Budget => ({
  kilobytes,
  because: `Beside the store it shows pages, and says them, every refusal and every mistake in two languages (some 30 KB).`,
});

/** The largest that each function's bundle may be. Cold starts pay for every byte: V8 reads them all before the first. */
export const budgets: Readonly<Record<FunctionName, Budget>> = {
  site: {
    kilobytes: 410,
    because: `It calls nothing of AWS, but serves the stylesheet and the fonts (138 KB) and writes the OpenAPI document,
      for which zod brings its writer of JSON Schema (21 KB) and the route table every schema of the API. What the start
      page tells of each law, and everything else it says, it says in two languages (45 KB).`,
  },
  submit: {
    kilobytes: 480,
    because: `Beside taking a request in it shows every step of every form, the check and the receipt to whoever is signed in
      or not, in two languages with the sentences of the law (60 KB of words), keeps drafts in the browser's own key, and
      keeps forms for another day (12 KB). Whoever sends a form has called it for each step before: it is warm by then.`,
  },
  verify: pagesIn(385),
  follow: {
    kilobytes: 480,
    because: `Beside the store and the pages in two languages it has every act of an applicant as a form of its own (12 KB
      and their words), the law's sentences in both languages for the status and its sum (30 KB), the letters' kinds, and
      the object store for the documents that she adds (15 KB). Whoever acts has looked at the status first: it is warm.`,
  },
  mine: {
    kilobytes: 440,
    because: `Beside the store and the pages in two languages it shows a request whole to whoever is signed in: the law's
      sentences in both languages (30 KB), the grounds of a reply (10 KB), the letters, and what it takes to open them.`,
  },
  edevlet: pagesIn(360),
  account: {
    kilobytes: 1280,
    because: `Beside the store it judges passwords: the lists of leaked ones and of words and names (zxcvbn, some 600 KB),
      which the file carries as text and only the setting of a password reads. WebAuthn's verification brings its parsers
      of CBOR and certificates, and there are all the pages of an account, in two languages (50 KB of words). Whoever
      signs in waits for argon2 anyway.`,
  },
  staff: {
    kilobytes: 570,
    because: `Beside the store it verifies officers' tokens, for which jose brings 19 KB, holds every officer's command
      with its schema and sentences (40 KB), the law's rows whole (grounds, channels, parts of a reply), who may what, the
      chain of reads and its display, the signed roots, who is known by which name, documents with the store they lie in
      (15 KB), and three pages to print. Every refusal, every mistake, the dossier and what a program reads of it are
      there in two languages (98 KB of words, 59 KB of them English). Officers' calls are few, and a cold one is not a
      citizen's.`,
  },
  remind: 'store',
  mail: {
    kilobytes: 480,
    because: `Beside the store it has the client of SES and the making of MIME (some 60 KB together), and what every letter
      and short message says, in two languages with the law's own words (80 KB). Nobody waits for its cold start.`,
  },
  delivery: 'store',
  feed: pagesIn(370),
  attach: {
    kilobytes: 445,
    because: `Beside the store it tells what a document is by its content (file-type, 73 KB), parses the form that brings
      it (busboy, 28 KB) and shows its page in every language.`,
  },
  scan: 'store',
  desk: {
    kilobytes: 780,
    because: `Beside the store it signs officers in with a certified OpenID client (openid-client and oauth4webapi,
      33 KB), verifies the issuer's tokens (jose, 19 KB), shows whole dossiers with their rules of access, the law's
      rows and officers' sentences, and keeps officers' sessions: the list, their ends, who is locked out, the pages for
      it (12 KB). Officers do their work here: every command of the staff API with its form, the composer of replies
      with its templates, the letter before it goes (some 75 KB), the queue with search and bulk work, and the manager's
      numbers; all of it in two languages (166 KB of words, 91 KB of them English). Officers' calls are few, and a cold one
      is not a citizen's.`,
  },
};

export function bytesOf(budget: Budget): number {
  return 1000 * (typeof budget === 'string' ? allowances[budget] : budget.kilobytes);
}
