import type { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** True when a single write was refused by its own condition. */
export function isConditionFailure(error: unknown): error is ConditionalCheckFailedException {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException';
}

const races = new Set(['ConditionalCheckFailed', 'TransactionConflict', 'None']);

/** True when a transaction was cancelled for nothing but conditions and conflicts. */
export function isLostRace(error: unknown): error is TransactionCanceledException {
  if (!(error instanceof Error) || error.name !== 'TransactionCanceledException') return false;
  const reasons = (error as TransactionCanceledException).CancellationReasons ?? [];
  return reasons.length > 0 && reasons.every((r) => races.has(r.Code ?? ''));
}
