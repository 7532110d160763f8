import {
  type TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { ok, refuse } from '../contracts/failures.ts';
import type { Decision } from '../domain/decide/decision.ts';
import { givenKeyOf } from '../domain/given.ts';
import type { Commit, Kept, Secrets } from '../domain/ports.ts';
import type { Request } from '../domain/request.ts';
import { type Findable, searchKeysOf } from '../domain/search.ts';
import { dayOf } from '../domain/time/days.ts';
import { linkEntry } from '../domain/trail.ts';
import { encodeChallenge } from './challenge-item.ts';
import type { Tables } from './dynamo.ts';
import { toItem } from './items.ts';
import { keys } from './keys.ts';
import { encodeLetter } from './new-letter.ts';
import { isLostRace } from './refused-writes.ts';
import { encodeRequest } from './request-item.ts';
import { searchItems } from './search-items.ts';

/** Seals the words a decision adds; only those who may write words need the data key for it. */
export type SealWords = (
  request: Request,
  decision: Decision,
  kept: Kept,
) => Promise<{
  kept: Kept;
  note?: { note: Uint8Array; told: boolean; ownKey?: true };
  /** The documents that the decision brought. */
  files?: { files: Uint8Array; ownKey?: true };
  /** Where the applicant wants to be reached. */
  contact?: { contact: Uint8Array };
  /** The wrapped data keys of what has one of its own. */
  keys?: readonly { pk: string; wrapped: Uint8Array }[];
  document?: Uint8Array;
  /** Who the applicant is by now, when the decision says more of it: she is found by that too. */
  applicant?: Findable;
}>;

const noWords: SealWords = async (_request, decision, kept) => {
  if (decision.words) throw new Error('This function may not write words into a request');
  return { kept };
};

/**
 * Writes a decision whole: state, audit entry, letters, challenge and words in one transaction, on the condition
 * that nobody decided since the request was read.
 */
export function committer(
  tables: Tables,
  secrets: () => Promise<Secrets>,
  seal: SealWords = noWords,
): Commit {
  return async (before, decision) => {
    const known = await secrets();
    const { request, entry } = linked(decision, before.request.head, known.trail);
    const { authority, assignee } = request;
    const givenKey = assignee === undefined ? undefined : givenKeyOf(known, authority, assignee);
    const sealed = await seal(request, decision, before.kept);
    const { searchKeys = [] } = sealed.kept;
    const found = sealed.applicant ? searchKeysOf(known, authority, sealed.applicant) : [];
    const added = found.filter((key) => !searchKeys.includes(key));
    const kept = added.length > 0 ? { ...sealed.kept, searchKeys: [...searchKeys, ...added] } : sealed.kept;
    const items: TransactWriteItem[] = [
      {
        Put: {
          TableName: tables.requests,
          Item: toItem(encodeRequest(request, kept, givenKey)),
          ConditionExpression: '#version = :version',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: toItem({ ':version': before.request.version }),
        },
      },
      ...sideItems(tables, request, decision, entry),
      ...searchItems(tables, request, added),
    ];
    if (sealed.note)
      items.push(
        putNew(tables, {
          pk: keys.request(request),
          sk: keys.note(request.version),
          at: decision.entry.at,
          by: decision.entry.actor,
          ...sealed.note,
        }),
      );
    if (sealed.files)
      items.push(
        putNew(tables, {
          pk: keys.request(request),
          sk: keys.files(request.version),
          at: decision.entry.at,
          by: decision.entry.actor,
          ...sealed.files,
        }),
      );
    if (sealed.contact)
      items.push(
        putNew(tables, {
          pk: keys.request(request),
          sk: keys.contact(request.version),
          at: decision.entry.at,
          ...sealed.contact,
        }),
      );
    for (const key of sealed.keys ?? [])
      items.push({
        Put: {
          TableName: tables.keys,
          Item: toItem({ ...key, createdAt: decision.entry.at }),
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      });
    if (sealed.document)
      items.push(putNew(tables, { pk: keys.request(request), sk: keys.document, document: sealed.document }));
    if (decision.consumes) items.push(consume(tables, request, decision.consumes, decision.entry.at));
    try {
      await tables.client.send(new TransactWriteItemsCommand({ TransactItems: items }));
      return ok(request);
    } catch (error) {
      if (isLostRace(error) && !isTrailOccupied(error)) return refuse('changedMeanwhile');
      throw error;
    }
  };
}

/** Links the decision's entry to the chain and names it as the request's new head. */
export function linked(decision: Decision, head: string, macKey: Uint8Array) {
  const entry = linkEntry(decision.request, decision.request.version, head, decision.entry, macKey);
  return { request: { ...decision.request, head: entry.hash }, entry };
}

/** What is written beside the state: the audit entry, the letters and a new challenge. */
export function sideItems(
  tables: Tables,
  request: Request,
  decision: Decision,
  entry: ReturnType<typeof linked>['entry'],
): TransactWriteItem[] {
  const pk = keys.request(request);
  const { at } = decision.entry;
  return [
    putNew(tables, {
      pk: keys.trail(request),
      sk: keys.sequence(entry.sequence),
      chainDay: keys.chainDay(request.authority, dayOf(at)),
      ...entry,
    }),
    ...decision.letters.map((letter) =>
      putNew(tables, encodeLetter({ pk, sk: keys.letter(letter.key) }, request.authority, letter, at)),
    ),
    ...(decision.challenge
      ? [{ Put: { TableName: tables.requests, Item: toItem(encodeChallenge(request, decision.challenge)) } }]
      : []),
  ];
}

function putNew(tables: Tables, item: Readonly<Record<string, unknown>>): TransactWriteItem {
  return {
    Put: { TableName: tables.requests, Item: toItem(item), ConditionExpression: 'attribute_not_exists(pk)' },
  };
}

function consume(
  tables: Tables,
  request: Request,
  used: { purpose: string; nonce: string },
  at: string,
): TransactWriteItem {
  return {
    Update: {
      TableName: tables.requests,
      Key: toItem({ pk: keys.request(request), sk: keys.challenge(used.purpose) }),
      UpdateExpression: 'SET usedAt = :at',
      ConditionExpression: 'nonce = :nonce AND attribute_not_exists(usedAt)',
      ExpressionAttributeValues: toItem({ ':at': at, ':nonce': used.nonce }),
    },
  };
}

/**
 * The state is as it was read and yet the next entry of its trail exists: nobody decided in between, somebody wrote
 * there. That is a fault for people to see, not a race to run again.
 */
function isTrailOccupied({
  CancellationReasons: [state, trail] = [],
}: TransactionCanceledException): boolean {
  return state?.Code === 'None' && trail?.Code === 'ConditionalCheckFailed';
}
