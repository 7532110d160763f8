import { GetItemCommand, TransactWriteItemsCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { ChallengeStore } from '../domain/ports.ts';
import { decodeChallenge, encodeChallenge } from './challenge-item.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import { keys } from './keys.ts';
import { encodeLetter } from './new-letter.ts';
import { isConditionFailure, isLostRace } from './refused-writes.ts';

export function challengeStore(tables: Tables): ChallengeStore {
  const { client, requests: TableName } = tables;
  const keyOf = (name: { authority: string; reference: string }, purpose: string) =>
    toItem({ pk: keys.request(name), sk: keys.challenge(purpose) });
  return {
    async find(name, purpose) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: keyOf(name, purpose), ConsistentRead: true }),
      );
      return Item ? decodeChallenge(fromItem(Item)) : undefined;
    },

    async put(name, challenge, letter, before) {
      const address = { pk: keys.request(name), sk: keys.letter(letter.key) };
      const unchanged = before
        ? {
            ConditionExpression: 'nonce = :nonce',
            ExpressionAttributeValues: toItem({ ':nonce': before.nonce }),
          }
        : { ConditionExpression: 'attribute_not_exists(pk)' };
      try {
        await client.send(
          new TransactWriteItemsCommand({
            TransactItems: [
              { Put: { TableName, Item: toItem(encodeChallenge(name, challenge)), ...unchanged } },
              {
                Put: {
                  TableName,
                  Item: toItem(encodeLetter(address, name.authority, letter, challenge.issuedAt)),
                  ConditionExpression: 'attribute_not_exists(pk)',
                },
              },
            ],
          }),
        );
        return true;
      } catch (error) {
        if (isLostRace(error)) return false;
        throw error;
      }
    },

    async spendTry(name, purpose, at) {
      try {
        const { Attributes } = await client.send(
          new UpdateItemCommand({
            TableName,
            Key: keyOf(name, purpose),
            UpdateExpression: 'SET triesLeft = triesLeft - :one',
            ConditionExpression: 'triesLeft > :none AND expiresAt > :at AND attribute_not_exists(usedAt)',
            ExpressionAttributeValues: toItem({ ':one': 1, ':none': 0, ':at': at }),
            ReturnValues: 'ALL_NEW',
          }),
        );
        return Attributes ? decodeChallenge(fromItem(Attributes)) : undefined;
      } catch (error) {
        if (isConditionFailure(error)) return undefined;
        throw error;
      }
    },

    async use(name, challenge, at) {
      try {
        await client.send(
          new UpdateItemCommand({
            TableName,
            Key: keyOf(name, challenge.purpose),
            UpdateExpression: 'SET usedAt = :at',
            ConditionExpression: 'nonce = :nonce AND attribute_not_exists(usedAt)',
            ExpressionAttributeValues: toItem({ ':at': at, ':nonce': challenge.nonce }),
          }),
        );
        return true;
      } catch (error) {
        if (isConditionFailure(error)) return false;
        throw error;
      }
    },
  };
}
