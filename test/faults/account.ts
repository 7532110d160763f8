import { firstBroken, type TrailEntry } from '../../shared/domain/trail.ts';
import type { Acknowledged } from './applicants.ts';
import { deadReports, type Item, itemsIn } from './store.ts';

export type Mail = {
  readonly to: readonly { readonly address: string }[];
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** What became of all that was submitted. */
export type Account = {
  readonly requests: number;
  readonly dataKeys: number;
  readonly letters: number;
  /** References that were told to somebody and are not stored. */
  readonly lostRequests: readonly string[];
  /** Applicants who were told the same reference as another, and stored requests that nobody was told of. */
  readonly doubledRequests: readonly string[];
  readonly brokenChains: readonly string[];
  readonly lostMails: readonly string[];
  /** Mails that the provider was given twice. */
  readonly doubledMails: readonly string[];
  /** Mails that it was given once and that came twice: the line to the inbox was cut after the last byte. */
  readonly handedOnTwice: readonly string[];
  /** Requests whose code ran out, after ten minutes, before the provider would take it; the officer sees that. */
  readonly expiredCodes: readonly string[];
  /** Reports of the provider that were given up. A sweep that was given up is none: the next one does its work. */
  readonly lostReports: number;
};

/** Counts by the engine's own items and by the inbox. */
export function accountOf(
  dataDir: string,
  acknowledged: readonly Acknowledged[],
  mails: readonly Mail[],
): Account {
  const items = itemsIn(dataDir, 'RequestsTable');
  const states = items.filter(({ sk }) => sk === 'STATE');
  const stored = new Set(states.map(({ reference }) => String(reference)));
  const told = new Set(acknowledged.map(({ reference }) => reference));
  const mailsTo = Map.groupBy(mails, ({ to }) => to[0]?.address ?? '');
  const arrived = ({ email, reference }: Acknowledged) =>
    (mailsTo.get(email) ?? []).filter(({ text }) => text.includes(reference));
  const messages = (one: Acknowledged) =>
    new Set(arrived(one).map(({ headers }) => headers['message-id'])).size;
  const expired = new Set(
    items.filter(({ state }) => state === 'cancelled').map(({ pk }) => String(pk).split('#').at(-1)),
  );
  return {
    requests: states.length,
    dataKeys: itemsIn(dataDir, 'KeysTable').length,
    letters: items.filter(({ sk }) => String(sk).startsWith('LETTER#')).length,
    lostRequests: [...told].filter((reference) => !stored.has(reference)),
    doubledRequests: [
      ...[...stored].filter((reference) => !told.has(reference)),
      ...acknowledged.filter((one, i) => acknowledged.findIndex((o) => o.reference === one.reference) !== i),
    ].map((one) => (typeof one === 'string' ? one : one.reference)),
    brokenChains: states.filter((state) => isBroken(state, items)).map(({ reference }) => String(reference)),
    lostMails: acknowledged
      .filter((one) => arrived(one).length === 0 && !expired.has(one.reference))
      .map(({ reference }) => reference),
    doubledMails: acknowledged.filter((one) => messages(one) > 1).map(({ reference }) => reference),
    handedOnTwice: acknowledged
      .filter((one) => arrived(one).length > messages(one))
      .map(({ reference }) => reference),
    expiredCodes: [...told].filter((reference) => expired.has(reference)),
    lostReports: deadReports(dataDir),
  };
}

function isBroken(state: Item, items: readonly Item[]): boolean {
  const name = { authority: String(state.authority), reference: String(state.reference) };
  const trail = items
    .filter(({ pk }) => pk === `${name.authority}#TRAIL#${name.reference}`)
    .sort((a, b) => (String(a.sk) < String(b.sk) ? -1 : 1))
    .map(({ pk: _pk, sk: _sk, chainDay: _day, ...entry }) => entry as unknown as TrailEntry);
  return trail.length !== state.version || firstBroken(name, trail, String(state.head)) !== undefined;
}
