import * as z from 'zod';
import type { LetterAddress, OutboxLetter } from '../domain/ports.ts';
import { keys, requestOf } from './keys.ts';
import { memberLetterAddress, memberPlaceOf } from './member-letter-place.ts';
import { placeOf, series, seriesNames } from './staff-letter-place.ts';

/** What the provider sends back with every report, so that a report finds its letter without a search. */
const tags = z.object({
  authority: z.tuple([z.string()]).rest(z.string()),
  about: z.tuple([z.enum(['request', 'account', 'signUp', ...seriesNames])]).rest(z.string()),
  name: z.tuple([z.string()]).rest(z.string()),
  letter: z.tuple([z.string()]).rest(z.string()),
});

/** Message tags of a letter; SES allows letters, digits, `_` and `-` in them. */
export function tagsOf({ address, authority, content }: OutboxLetter): Record<string, string> {
  const request = requestOf(address.pk);
  if (request) return { authority, about: 'request', name: request.reference, letter: content.key };
  const member = memberPlaceOf(address.pk);
  if (member) return { authority, about: member.of, name: member.id, letter: content.key };
  if (!('authority' in content)) throw new Error('A letter stands where none of its kind does');
  const place = placeOf(content);
  return { authority, about: place.series, name: place.reader, letter: content.key };
}

export type Reported = {
  readonly address: LetterAddress;
  readonly reference?: string;
  /** Of a letter to the institution's own people: the unit, or the office beside the units, that reads it. */
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
  if (about === 'account' || about === 'signUp')
    return { authority, letter, address: memberLetterAddress({ authority, of: about, id: name }, letter) };
  const sk = keys.letter(letter);
  return about === 'request'
    ? {
        authority,
        letter,
        reference: name,
        address: { pk: keys.request({ authority, reference: name }), sk },
      }
    : { authority, letter, department: name, address: { pk: series[about](authority, name), sk } };
}
