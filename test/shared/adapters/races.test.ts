/** What the local engine never does but AWS does: conflicts and throttles inside a cancelled transaction. */

import {
  DynamoDBClient,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { committer } from '../../../shared/adapters/commit.ts';
import { isLostRace } from '../../../shared/adapters/refused-writes.ts';
import { intakeStore } from '../../../shared/adapters/take-in.ts';
import { assign } from '../../../shared/domain/decide/officer.ts';
import type { Kept, Secrets } from '../../../shared/domain/ports.ts';
import { officerAt } from '../domain/samples.ts';
import { accepted, intakeOf } from './samples.ts';

const secret = new Uint8Array(32).fill(7);
const secrets: Secrets = { intake: secret, followUp: secret, code: secret, trail: secret, applicant: secret };
const client = new DynamoDBClient({ region: 'eu-central-1' });
const tables = { client, requests: 'requests', keys: 'keys' };
const dynamo = mockClient(client);
const makeKey = async () => ({ plain: secret, wrapped: secret });
const at = '2026-05-05T07:00:00.000Z';

const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

afterEach(() => dynamo.reset());

function decided() {
  const { decision } = intakeOf(secrets);
  const request = { ...decision.request, head: '0'.repeat(64) };
  const kept: Kept = { intakeKey: 'k', bodyMac: 'b', sealed: {} };
  return {
    before: { request, kept },
    decision: accepted(assign(request, { assignee: 'ayse' }, officerAt(at, 'amir'))),
  };
}
const commitOnce = async () => {
  const { before, decision } = decided();
  return committer(tables, async () => secrets)(before, decision);
};

describe('a cancelled transaction', () => {
  it.each([
    ['a failed condition', ['ConditionalCheckFailed', 'None']],
    ['a conflict with another transaction', ['TransactionConflict', 'None']],
    ['both', ['ConditionalCheckFailed', 'TransactionConflict']],
  ])('is a lost race after %s', async (_what, codes) => {
    dynamo.on(TransactWriteItemsCommand).rejects(cancelled(...codes));
    expect(await commitOnce()).toEqual({ ok: false, failure: { code: 'changedMeanwhile' } });
  });

  it.each([
    ['a throttle', ['ThrottlingError', 'None']],
    ['a throttle beside a failed condition', ['ConditionalCheckFailed', 'ProvisionedThroughputExceeded']],
    ['an item that is too large', ['ItemCollectionSizeLimitExceeded']],
    ['a validation fault', ['ValidationError', 'None']],
    ['no reason at all', []],
  ])('is a fault, not a lost race, after %s', async (_what, codes) => {
    dynamo.on(TransactWriteItemsCommand).rejects(cancelled(...codes));
    await expect(commitOnce()).rejects.toThrow('Transaction cancelled');
  });

  it('by another name is a fault too', () => {
    expect(isLostRace(new Error('ConditionalCheckFailed'))).toBe(false);
    expect(isLostRace('TransactionCanceledException')).toBe(false);
  });
});

describe('an intake that meets its own twin in flight', () => {
  const takeIn = intakeStore(tables, async () => secrets, makeKey);

  it('looks again, and takes the request in once the twin is out of the way', async () => {
    dynamo
      .on(TransactWriteItemsCommand)
      .rejectsOnce(cancelled('TransactionConflict', 'None', 'None'))
      .resolvesOnce({});
    expect(await takeIn(intakeOf(secrets))).toMatchObject({ kind: 'taken' });
    expect(dynamo.commandCalls(TransactWriteItemsCommand)).toHaveLength(2);
  });

  it('gives up after a few looks and says so, so that the caller tries again', async () => {
    dynamo.on(TransactWriteItemsCommand).rejects(cancelled('TransactionConflict', 'None'));
    await expect(takeIn(intakeOf(secrets))).rejects.toThrow('Transaction cancelled');
    expect(dynamo.commandCalls(TransactWriteItemsCommand)).toHaveLength(4);
  });
});
