import type { Message } from '../../shared/letters/message.ts';

/** A letter in words, with whom it goes to. */
export type Addressed = {
  readonly to: string;
  readonly cc: readonly string[];
  readonly message: Message;
  readonly pdf?: Uint8Array;
};
