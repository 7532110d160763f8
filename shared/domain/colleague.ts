import { ok, type Result, refuse } from '../contracts/failures.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import { mayAnywhere, type Officer } from './access.ts';
import { hmac } from './hmac.ts';
import { namesOf } from './officer-session.ts';
import type { Secrets } from './ports.ts';
import { plusMs } from './time/days.ts';
import { canonical } from './trail.ts';

/** Who a request is given to: `id` decides what she may do with it, `name` is what colleagues read. */
export type Colleague = { readonly id: string; readonly name: string };

/** The subjects that can be given requests and signed in or called under a name (or that are it), each once. */
export type FindColleagues = (authority: string, name: string, at: Instant) => Promise<readonly string[]>;
/** Remembers whom a request can be given to: in the list of colleagues, and by which names; nobody whose roles let her work on none. */
export type RememberColleague = (
  authority: string,
  officer: Pick<Officer, 'id' | 'username' | 'entitlements'>,
  at: Instant,
) => Promise<void>;
/** Everybody who came lately and can be given requests, by name; one name may stand for several. */
export type ListColleagues = (authority: string, at: Instant) => Promise<readonly Colleague[]>;

/** Somebody who was away for longer signs in once more before she is given anything by name. */
const rememberedMs = 400 * 86_400_000;

export const rememberedUntil = (at: Instant): Instant => plusMs(at, rememberedMs);

/** Whether requests can be given to her, those of other units too: somewhere in the institution she may work on them. */
export const canBeGiven = (officer: Parameters<RememberColleague>[1], authority: string): boolean =>
  mayAnywhere(officer, 'work', authority);

/** What the list of colleagues is sealed with (AES-256): an identity provider may use mail addresses for names. */
export const colleagueSealKeyOf = (secrets: Secrets, authority: string): Uint8Array =>
  hmac(secrets.applicant, canonical(['colleagueSeal', authority]));

/** As people write a name: providers do not tell capitals apart. */
export const asCalled = (name: string): string => name.trim().toLowerCase().normalize('NFC');

/** What an officer is called among colleagues; a subject whom nobody knows stands as it is. */
export const nameAmong = (colleagues: readonly Colleague[], id: string): string =>
  colleagues.find((each) => each.id === id)?.name ?? id;

/** What officers are called, by subject: for whoever reads, her own name among them. */
export const namesFor = (
  { id, username = id }: Pick<Officer, 'id' | 'username'>,
  colleagues: readonly Colleague[],
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(colleagues.map((each) => [each.id, each.name])),
  [id]: username,
});

/** Everything that she can be called, each once. */
export const callNamesOf = (officer: Pick<Officer, 'id' | 'username'>): readonly string[] => [
  ...new Set(namesOf(officer).map(asCalled)),
];

/** Keyed hash (hex) of a name: an identity provider may use mail addresses for names. */
export const colleagueKeyOf = (secrets: Secrets, authority: string, name: string): string =>
  hmac(secrets.applicant, canonical(['colleague', authority, asCalled(name)])).toString('hex');

/**
 * Whom a name stands for. A name that nobody came under is refused, and so is one that several did: a provider may give
 * a user name to somebody else, or let her choose one, and a subject it may not.
 *
 * @param found the subjects that came under the name
 */
export function colleagueCalled(name: string, found: readonly string[]): Result<Colleague> {
  const [id, ...others] = found;
  if (id === undefined) return refuse('assigneeUnknown');
  return others.length > 0 ? refuse('assigneeAmbiguous') : ok({ id, name });
}
