import {
  GetItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { StepOf, StepStore } from '../domain/account/ports.ts';
import type { Step, StepPurpose } from '../domain/account/step.ts';
import type { Tables } from './dynamo.ts';
import { fromItem, toItem } from './items.ts';
import type { MakeDataKey } from './key-service.ts';
import { keys } from './keys.ts';
import { memberLetterWriter } from './member-letters.ts';
import { isConditionFailure, isLostRace } from './refused-writes.ts';
import { decodeStep, encodeStep } from './step-item.ts';

const absent = { ConditionExpression: 'attribute_not_exists(pk)' };
const keyOf = (authority: string, id: string) => toItem({ pk: keys.step(authority, id), sk: keys.state });

/** Opens a step within another store's transaction. */
export const openStep = ({ requests: TableName }: Tables, step: Step): TransactWriteItem => ({
  Put: { TableName, Item: toItem(encodeStep(step)), ...absent },
});

/** Uses a step up within another store's transaction, on the condition that nobody used it before. */
export const useStep = (
  { requests: TableName }: Tables,
  { authority, id }: Pick<Step, 'authority' | 'id'>,
  at: string,
): TransactWriteItem => ({
  Update: {
    TableName,
    Key: keyOf(authority, id),
    UpdateExpression: 'SET usedAt = :at',
    ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(usedAt)',
    ExpressionAttributeValues: toItem({ ':at': at }),
  },
});

export function stepStore(tables: Tables, makeKey: MakeDataKey): StepStore {
  const { client, requests: TableName } = tables;
  const writeLetter = memberLetterWriter(tables, makeKey);

  return {
    async begin(step, mail) {
      const beside = mail ? await writeLetter(mail, step.startedAt) : [];
      await client.send(
        new TransactWriteItemsCommand({ TransactItems: [openStep(tables, step), ...beside] }),
      );
    },

    async find<P extends StepPurpose>(authority: string, id: string, purpose: P, at: string) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: keyOf(authority, id), ConsistentRead: true }),
      );
      const step = Item && decodeStep(fromItem(Item));
      if (
        step?.purpose !== purpose ||
        step.triesLeft < 1 ||
        step.usedAt !== undefined ||
        step.expiresAt <= at
      )
        return undefined;
      return step as StepOf<P>;
    },

    async spendTry<P extends StepPurpose>(authority: string, id: string, purpose: P, at: string) {
      try {
        const { Attributes } = await client.send(
          new UpdateItemCommand({
            TableName,
            Key: keyOf(authority, id),
            UpdateExpression: 'SET triesLeft = triesLeft - :one',
            ConditionExpression:
              'purpose = :purpose AND triesLeft > :none AND expiresAt > :at AND attribute_not_exists(usedAt)',
            ExpressionAttributeValues: toItem({ ':one': 1, ':none': 0, ':at': at, ':purpose': purpose }),
            ReturnValues: 'ALL_NEW',
          }),
        );
        return Attributes ? (decodeStep(fromItem(Attributes)) as StepOf<P>) : undefined;
      } catch (error) {
        if (isConditionFailure(error)) return undefined;
        throw error;
      }
    },

    async passOn(used, next, at) {
      const TransactItems = [useStep(tables, used, at), openStep(tables, next)];
      try {
        await client.send(new TransactWriteItemsCommand({ TransactItems }));
        return true;
      } catch (error) {
        if (isLostRace(error)) return false;
        throw error;
      }
    },
  };
}
