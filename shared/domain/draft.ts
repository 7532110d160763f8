import type { Instant } from '../contracts/vocabulary.ts';

/** What somebody has typed into a form and not sent yet, field by field; a repeated name is a list. */
export type Draft = {
  readonly form: string;
  /** The idempotency key that it will be sent under: the same however often it is tried. */
  readonly key: string;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
};

/** A draft waits so long for its browser to come back: an evening and the morning after. */
export const draftLifetimeMs = 24 * 60 * 60_000;

/**
 * Drafts belong to a browser, one for each form: they are found under the digest of its secret and open with that secret
 * alone. Nobody else, the institution included, can read what was not sent.
 */
export type DraftStore = {
  readonly keep: (authority: string, token: string, draft: Draft, until: Instant) => Promise<void>;
  /** Undefined when there is none or it is over. */
  readonly find: (authority: string, token: string, form: string, at: Instant) => Promise<Draft | undefined>;
  /** Forgets what was typed into a form, now that it is sent. */
  readonly drop: (authority: string, token: string, form: string, at: Instant) => Promise<void>;
};
