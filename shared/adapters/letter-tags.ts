import * as z from 'zod';
import type { LetterAddress, OutboxLetter } from '../domain/ports.ts';
import { keys, requestOf } from './keys.ts';

/** What the provider sends back with every report, so that a report finds its letter without a search. */
const tags = z.object({
  authority: z.tuple([z.string()]).rest(z.string()),
  about: z.tuple([z.enum(['request', 'digest'])]).rest(z.string()),
  name: z.tuple([z.string()]).rest(z.string()),
  letter: z.tuple([z.string()]).rest(z.string()),
});

/** Message tags of a letter; SES allows letters, digits, `_` and `-` in them. */
export function tagsOf({ address, authority, content }: OutboxLetter): Record<string, string> {
  const request = requestOf(address.pk);
  return {
    authority,
    about: request ? 'request' : 'digest',
    name: request?.reference ?? (content.kind === 'digest' ? content.department : ''),
    letter: content.key,
  };
}

export type Reported = {
  readonly address: LetterAddress;
  readonly reference?: string;
  /** The unit whose digest it is. */
  readonly department?: string;
  readonly authority: string;
  readonly letter: string;
};

/** @returns the letter that a report speaks of, or undefined when the tags are not ours */
export function letterOfTags(reported: unknown): Reported | undefined {
  const judged = tags.safeParse(reported);
  if (!judged.success) return undefined;
  const {
    authority: [authority],
    about: [about],
    name: [name],
    letter: [letter],
  } = judged.data;
  const sk = keys.letter(letter);
  return about === 'request'
    ? {
        authority,
        letter,
        reference: name,
        address: { pk: keys.request({ authority, reference: name }), sk },
      }
    : { authority, letter, department: name, address: { pk: keys.digest(authority, name), sk } };
}
