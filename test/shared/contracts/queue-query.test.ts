import { expect, test } from 'vitest';
import { queueQuery, statusGroups } from '../../../shared/contracts/queue-query.ts';
import { statuses } from '../../../shared/contracts/vocabulary.ts';

test('every status stands in one group, and in no other', () => {
  expect(Object.values(statusGroups).flat().sort()).toEqual([...statuses].sort());
});

test('the list of officers is the open one unless they say otherwise', () => {
  expect(queueQuery.parse({})).toEqual({ show: 'open' });
});

test.each([
  ['show', 'all'],
  ['department', 'fen-isleri#x'],
  ['assigned', 'memur-1'],
  ['regime', 'tax'],
  ['status', 'answeredOrNot'],
  ['urgency', 'none'],
  ['channel', 'pigeon'],
  ['after', 'x'.repeat(601)],
])('%s=%s is no list', (name, value) => {
  expect(queueQuery.safeParse({ [name]: value }).success).toBe(false);
});
