import type { Instant } from '../../shared/contracts/vocabulary.ts';
import type { Account } from '../../shared/domain/account/account.ts';
import type { Mistakes } from './mistakes.ts';
import type { Values } from './row.tsx';
import type { Site } from './site.ts';

/** The parts of the profile in which something is typed. */
export type FieldPart = 'contact' | 'details' | 'password' | 'close';
export type OwnSession = {
  readonly id: string;
  readonly startedAt: Instant;
  readonly usedAt: Instant;
  /** The family of her browser. */
  readonly browser?: string | undefined;
  readonly isThis: boolean;
};

/** What each part of the profile is given. */
export type SectionProps = {
  readonly site: Site;
  readonly formToken: string;
  readonly account: Account;
  /** Whether she signed in a short while ago; otherwise nothing that opens the account can be changed. */
  readonly mayChange: boolean;
  readonly mistakes: Mistakes;
  /** What was typed, in the part where something was wrong. */
  readonly typedIn: (part: FieldPart) => Values | undefined;
};
