import {
  type AttributeValue,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { Decision } from '../domain/decide/decision.ts';
import type { Kept, Secrets, TakeIn } from '../domain/ports.ts';
import { searchKeysOf } from '../domain/search.ts';
import { chainStart } from '../domain/trail.ts';
import { linked, sideItems } from './commit.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import type { MakeDataKey } from './key-service.ts';
import { keys } from './keys.ts';
import { isLostRace } from './refused-writes.ts';
import { decodeRequest, encodeRequest } from './request-item.ts';
import { sealText } from './seal.ts';
import { sealFields } from './sealed-fields.ts';
import { sealFiles } from './sealed-files.ts';
import { searchItems } from './search-items.ts';

/**
 * Stores a new request with its data key, first audit entry, note, letter and challenge in one transaction. The same
 * submission sent again meets its own row there and gets it back; nothing is read beforehand.
 */
export function intakeStore(tables: Tables, secrets: () => Promise<Secrets>, makeKey: MakeDataKey): TakeIn {
  return async ({ decision, personal, intakeKey, bodyMac, applicantKey, mailboxKey }) => {
    const owner = keys.request(decision.request);
    const [known, dataKey] = await Promise.all([secrets(), makeKey(owner)]);
    const { request, entry } = linked(decision, chainStart, known.trail);
    const searchKeys = searchKeysOf(known, request.authority, personal);
    const kept: Kept = {
      intakeKey,
      bodyMac,
      ...(applicantKey ? { applicantKey: keys.applicant(request.authority, applicantKey) } : {}),
      ...(mailboxKey ? { mailboxKey } : {}),
      ...(searchKeys.length > 0 ? { searchKeys } : {}),
      sealed: sealFields(dataKey.plain, owner, personal),
    };
    const items: TransactWriteItem[] = [
      {
        Put: {
          TableName: tables.requests,
          Item: toItem(encodeRequest(request, kept)),
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        },
      },
      {
        Put: {
          TableName: tables.keys,
          Item: toItem({ pk: owner, wrapped: dataKey.wrapped, createdAt: decision.entry.at }),
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      ...sideItems(tables, request, decision, entry),
      ...searchItems(tables, request, searchKeys),
      ...noteItem(tables, decision, dataKey.plain),
      ...filesItem(tables, decision, dataKey.plain),
    ];
    for (let left = conflictTries; ; left--) {
      try {
        await tables.client.send(new TransactWriteItemsCommand({ TransactItems: items }));
        return { kind: 'taken', request };
      } catch (error) {
        if (!isLostRace(error)) throw error;
        const held = error.CancellationReasons?.[0]?.Item;
        if (held) return judge(held, intakeKey, bodyMac);
        // The same submission is being written this moment by another run: the next look meets its row.
        if (left === 0) throw error;
      }
    }
  };
}

const conflictTries = 3;

/** What an officer who took the request down saw as proof, sealed under the request's own key. */
function noteItem(tables: Tables, { request, entry, words }: Decision, key: Uint8Array): TransactWriteItem[] {
  if (words?.note === undefined) return [];
  const pk = keys.request(request);
  const sk = keys.note(request.version);
  const note = sealText(key, `${pk}|${sk}`, words.note);
  const item = { pk, sk, at: entry.at, by: entry.actor, note, told: false };
  return [
    {
      Put: {
        TableName: tables.requests,
        Item: toItem(item),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
  ];
}

/** What the applicant added, sealed under the request's own key. */
function filesItem(
  tables: Tables,
  { request, entry, words }: Decision,
  key: Uint8Array,
): TransactWriteItem[] {
  if (!words?.attachments?.length) return [];
  const pk = keys.request(request);
  const files = sealFiles(key, pk, request.version, words.attachments);
  const item = { pk, sk: keys.files(request.version), at: entry.at, by: entry.actor, files };
  return [
    {
      Put: {
        TableName: tables.requests,
        Item: toItem(item),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
  ];
}

function judge(item: Record<string, AttributeValue>, intakeKey: string, bodyMac: string) {
  const held = decodeRequest(fromItem(item));
  if (held.kept.intakeKey !== intakeKey) return { kind: 'collision' } as const;
  if (held.kept.bodyMac !== bodyMac) return { kind: 'reused' } as const;
  return { kind: 'replayed', request: held.request } as const;
}
