import assert from 'node:assert/strict';
import { textOf } from './citizen.ts';
import type { OnDuty } from './officer.ts';
import type { DeskKeys } from './officer-keys.ts';

/** An act on one request, first with a mistake. */
export type ActTried = {
  /** The name of its page in the address. */
  readonly slug: string;
  /** Fills the form in, with something wrong or left out. */
  readonly wrongly: (keys: DeskKeys) => Promise<void>;
  /** The fields that are told to be wrong, in the order of the page. */
  readonly mistaken: readonly string[];
  /** What stands in the form when it comes back. */
  readonly kept?: Readonly<Record<string, string>>;
  /** Puts it right, from the field of the first mistake on. */
  readonly rightly: (keys: DeskKeys) => Promise<void>;
  /** What the request's page says when it is done. */
  readonly done: string;
};

/** Does an act from the page of the request and comes back to it; nothing typed is lost on the way. */
export async function does(officer: OnDuty, act: ActTried): Promise<void> {
  const { page, keys, look } = officer;
  const send = 'main form[action*="/islem/"] button';
  await keys.follow(`main a[href$="/islem/${act.slug}"]`);
  await look(act.slug);
  await act.wrongly(keys);
  await keys.follow(send);
  await look(`${act.slug}, mistaken`);
  await keys.findMistakesAt(...act.mistaken);
  await keys.stillHas(act.kept ?? {});
  await act.rightly(keys);
  await keys.follow(send);
  const read = await textOf(page);
  assert.ok(read.includes(act.done), `${act.slug} ends with “${act.done}”, not with “${read.slice(0, 200)}”`);
  await look(`${act.slug}, done`);
}
