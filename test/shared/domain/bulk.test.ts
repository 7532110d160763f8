import { describe, expect, test } from 'vitest';
import { decideInBulk } from '../../../shared/domain/bulk.ts';
import { assign } from '../../../shared/domain/decide/officer.ts';
import { remindAssignee } from '../../../shared/domain/decide/remind-assignee.ts';
import { needsOfficer, type Request } from '../../../shared/domain/request.ts';
import { afterHours, granted, officerAt, standing } from './samples.ts';

const at = afterHours(100);
const context = officerAt(at);
const everyone = Object.entries<Request>(standing);
const codeOf = (result: ReturnType<typeof remindAssignee>) => (result.ok ? 'done' : result.failure.code);

describe('a reminder to whoever has the request in hand', () => {
  test.each(everyone)(
    'of one that is %s is sent when she still owes something, and to nobody else',
    (_, request) => {
      const given = { ...request, assignee: 'memur-9' } as Request;
      const expected = request.status === 'received' ? 'nobodyAssigned' : 'done';
      if (needsOfficer(request)) expect(codeOf(remindAssignee(given, context))).toBe(expected);
      else
        expect(codeOf(remindAssignee(given, context))).toMatch(
          /^(?:requestAlreadyAnswered|requestEnded|feeAwaited)$/,
        );
    },
  );

  test('needs somebody to remind', () => {
    expect(codeOf(remindAssignee(standing.received, context))).toBe('nobodyAssigned');
  });

  test('is written down, leaves the clock alone and has one letter of the day', () => {
    const { request, letters, entry } = granted(remindAssignee(standing.inReview, context));
    expect(letters).toEqual([{ key: 'assigneeReminded-2026-05-01', kind: 'assigneeReminded' }]);
    expect(entry).toMatchObject({ action: 'assigneeReminded', actor: context.officer });
    expect(request.dueOn).toBe(standing.inReview.dueOn);
    expect(request.wake).toEqual(standing.inReview.wake);
  });

  test('goes once a day in Istanbul, whoever asks, and again on the next', () => {
    const { request } = granted(remindAssignee(standing.inReview, context));
    const colleague = { ...context, officer: 'memur-7' };
    expect(codeOf(remindAssignee(request, colleague))).toBe('alreadyReminded');
    expect(codeOf(remindAssignee(request, officerAt(afterHours(100 + 24))))).toBe('done');
    // 20.59 and 21.01 in UTC are 23.59 and 00.01 there.
    const late = granted(remindAssignee(standing.inReview, officerAt('2026-05-01T20:59:00.000Z'))).request;
    expect(codeOf(remindAssignee(late, officerAt('2026-05-01T20:59:30.000Z')))).toBe('alreadyReminded');
    expect(codeOf(remindAssignee(late, officerAt('2026-05-01T21:01:00.000Z')))).toBe('done');
  });
});

describe('an act on several requests', () => {
  const to = { id: 'memur-9', name: 'ali.veli' };

  test.each(everyone)('decides on one that is %s as it would be decided on alone', (_, request) => {
    const alone = assign(request, { assignee: to.id, assigneeName: to.name }, context);
    if (request.assignee !== to.id)
      expect(decideInBulk({ kind: 'assign', to }, request, context)).toEqual(alone);
    expect(decideInBulk({ kind: 'remind' }, request, context)).toEqual(remindAssignee(request, context));
  });

  test.each(everyone)(
    'that is only looked at says of one that is %s whether it can be given to anybody',
    (_, request) => {
      const somebody = { id: 'kimse', name: 'kimse' };
      const looked = decideInBulk({ kind: 'assign' }, request, context);
      const done = decideInBulk({ kind: 'assign', to: somebody }, request, context);
      expect(looked.ok ? 'done' : looked.failure).toEqual(done.ok ? 'done' : done.failure);
    },
  );

  test('leaves what she has already as it is', () => {
    const { request } = granted(decideInBulk({ kind: 'assign', to }, standing.received, context));
    expect(request).toMatchObject({ assignee: 'memur-9', assigneeName: 'ali.veli' });
    expect(codeOf(decideInBulk({ kind: 'assign', to }, request, context))).toBe('alreadyAssigned');
  });
});
