import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../contracts/vocabulary.ts';
import type { MemberMail } from '../domain/member-letter.ts';
import type { Tables } from './dynamo.ts';
import { toItem } from './items.ts';
import type { MakeDataKey } from './key-service.ts';
import { memberLetterAddress } from './member-letter-place.ts';
import { sealRecipient } from './member-recipient.ts';
import { encodeLetter } from './new-letter.ts';
import { isLostRace } from './refused-writes.ts';
import { letterOwner } from './staff-letter-place.ts';

/** Letter and key are forgotten together: by then every report about it has long come. */
const keptSeconds = 30 * 86_400;

/**
 * The writes of a letter for another store's transaction: the letter, on the condition that none of its key stands
 * there, and its wrapped data key. Whom it goes to is sealed in the letter under that key, which is its own.
 */
export function memberLetterWriter(tables: Tables, makeKey: MakeDataKey) {
  return async (mail: MemberMail, at: Instant): Promise<TransactWriteItem[]> => {
    const address = memberLetterAddress(mail.place, mail.letter.key);
    const owner = letterOwner(address);
    const { plain, wrapped } = await makeKey(owner);
    const expiresAtEpoch = Math.floor(Date.parse(at) / 1000) + keptSeconds;
    const letter = {
      ...encodeLetter(address, mail.place.authority, mail.letter, at),
      recipient: sealRecipient(plain, address, mail.to),
      expiresAtEpoch,
    };
    return [
      {
        Put: {
          TableName: tables.requests,
          Item: toItem(letter),
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      {
        Put: {
          TableName: tables.keys,
          Item: toItem({ pk: owner, wrapped, createdAt: at, expiresAtEpoch }),
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
    ];
  };
}

/** Puts one letter by itself; false when one of its key stands there already. */
export function putMemberLetter(tables: Tables, makeKey: MakeDataKey) {
  const write = memberLetterWriter(tables, makeKey);
  return async (mail: MemberMail, at: Instant): Promise<boolean> => {
    try {
      await tables.client.send(new TransactWriteItemsCommand({ TransactItems: await write(mail, at) }));
      return true;
    } catch (error) {
      if (isLostRace(error)) return false;
      throw error;
    }
  };
}
