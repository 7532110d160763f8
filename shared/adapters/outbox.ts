import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { LetterAddress, Outbox } from '../domain/ports.ts';
import { mailDossierOpener } from './dossier-opener.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys, shards } from './keys.ts';
import { decodeLetter, type StoredLetter } from './letter-item.ts';
import { memberPlaceOf } from './member-letter-place.ts';
import { openRecipient } from './member-recipient.ts';
import { isConditionFailure } from './refused-writes.ts';
import { openBytes, sealBytes } from './seal.ts';
import { letterOwner } from './staff-letter-place.ts';
import { waitingLetters } from './waiting-letters.ts';

type ReadKey = (owner: string) => Promise<Uint8Array>;

const mimePlace = (address: LetterAddress) => `${letterOwner(address)}|${address.sk}|mime`;

/** How many letters one sweep takes up at most; the next one follows soon. */
const sweepSize = 50;

export function outboxStore(tables: Tables, readKey: ReadKey): Outbox {
  const { client, requests: TableName } = tables;
  const update = (
    address: LetterAddress,
    expression: string,
    values: Record<string, unknown>,
    condition?: string,
  ) =>
    client.send(
      new UpdateItemCommand({
        TableName,
        Key: toItem(address),
        UpdateExpression: expression,
        ExpressionAttributeNames: expression.includes('#state') ? { '#state': 'state' } : undefined,
        ExpressionAttributeValues: toItem(values),
        ...(condition ? { ConditionExpression: condition } : {}),
        ReturnValues: 'UPDATED_NEW',
      }),
    );
  /** A provider's report may have closed the letter already; what it said stands. */
  const updateUnlessClosed = async (
    address: LetterAddress,
    expression: string,
    values: Record<string, unknown>,
    also = '',
  ) => {
    try {
      await update(address, expression, values, `attribute_exists(outboxShard)${also}`);
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  };
  return {
    shards,

    async waiting(authority, shard, now) {
      const waiting = await waitingLetters(tables, authority, shard);
      const due = waiting.filter(({ notBefore }) => notBefore <= now).slice(0, sweepSize);
      const oldest = waiting.map(({ createdAt }) => createdAt).sort()[0];
      return { due: due.map(({ pk, sk }) => ({ pk, sk })), ...(oldest ? { oldest } : {}) };
    },

    async read(address, now) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: toItem(address), ConsistentRead: true }),
      );
      if (!Item) return undefined;
      const letter = decodeLetter(fromItem(Item));
      if (letter.outboxShard === undefined || letter.notBefore === undefined || letter.notBefore > now)
        return undefined;
      return {
        address,
        ...partsOf(letter),
        ...(letter.recipient ? await memberOf(letter.recipient, address, readKey) : {}),
        ...(letter.mime ? { bytes: await unseal(letter.mime, address, readKey) } : {}),
      };
    },

    async claim(letter, bytes, sha256, leaseUntil, now) {
      const sealed = sealBytes(await readKey(letterOwner(letter.address)), mimePlace(letter.address), bytes);
      try {
        await update(
          letter.address,
          'SET #state = :sending, attempts = :next, notBefore = :lease, mime = :mime, sha256 = :sha256',
          {
            ':sending': 'sending',
            ':next': letter.attempts + 1,
            ':seen': letter.attempts,
            ':lease': leaseUntil,
            ':now': now,
            ':mime': sealed,
            ':sha256': sha256,
          },
          'attribute_exists(outboxShard) AND attempts = :seen AND notBefore <= :now',
        );
        return true;
      } catch (error) {
        if (isConditionFailure(error)) return false;
        throw error;
      }
    },

    markSent: (address, messageId, at) =>
      updateUnlessClosed(
        address,
        'SET #state = :sent, sentAt = :at, messageId = :id REMOVE outboxShard, notBefore',
        {
          ':sent': 'sent',
          ':at': at,
          ':id': messageId,
        },
      ),

    retryAt: (address, notBefore, attempt, state = 'pending') =>
      updateUnlessClosed(
        address,
        'SET #state = :state, notBefore = :at',
        { ':state': state, ':at': notBefore, ':own': attempt },
        ' AND attempts = :own',
      ),

    async setAside(address, notBefore) {
      try {
        const { Attributes } = await update(
          address,
          'SET notBefore = :at, attempts = attempts + :one',
          { ':at': notBefore, ':one': 1 },
          'attribute_exists(outboxShard)',
        );
        return z.int().parse(fromItem(Attributes ?? {}).attempts);
      } catch (error) {
        if (isConditionFailure(error)) return undefined;
        throw error;
      }
    },

    close: (address, state, at) =>
      state === 'failed'
        ? // It moves from one index to another in one write, so that it is counted for sure.
          updateUnlessClosed(
            address,
            'SET #state = :state, closedAt = :at, queueOf = :of, queueOrder = :at REMOVE outboxShard, notBefore',
            { ':state': state, ':at': at, ':of': keys.failedLetters(authorityOf(address)) },
          )
        : updateUnlessClosed(address, 'SET #state = :state, closedAt = :at REMOVE outboxShard, notBefore', {
            ':state': state,
            ':at': at,
          }),

    dossier: mailDossierOpener(tables, readKey),
  };
}

function partsOf(letter: StoredLetter) {
  const { authority, attempts, createdAt, content } = letter;
  return { authority, attempts, createdAt, content };
}

async function memberOf(sealed: Uint8Array, address: LetterAddress, readKey: ReadKey) {
  const place = memberPlaceOf(address.pk);
  if (!place) throw new Error('A letter to a member stands at none of their places');
  return { member: { place, to: openRecipient(await readKey(letterOwner(address)), address, sealed) } };
}

/** Every partition key begins with its authority. */
const authorityOf = ({ pk }: LetterAddress) => pk.slice(0, pk.indexOf('#'));

async function unseal(mime: Uint8Array, address: LetterAddress, readKey: ReadKey): Promise<Uint8Array> {
  return openBytes(await readKey(letterOwner(address)), mimePlace(address), mime);
}
