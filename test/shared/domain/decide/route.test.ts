import { describe, expect, test } from 'vitest';
import { assign } from '../../../../shared/domain/decide/officer.ts';
import { route } from '../../../../shared/domain/decide/route.ts';
import type { Request } from '../../../../shared/domain/request.ts';
import { afterHours, asked, granted, officerAt, received, refusalOf, standing } from '../samples.ts';

const context = officerAt(afterHours(26));
const to = (request: Request, department = 'zabita') =>
  route(request, { department, reason: 'Konu zabıtanındır.' }, context);

describe('giving a request to another unit', () => {
  const mailboxed = granted(
    assign(received('petition'), { assignee: 'memur-9', mailbox: 'memur9@ornek.example' }, context),
  ).request;

  test('leaves the clock alone and takes it off the colleague’s desk', () => {
    const { request, entry, words, letters } = granted(to(mailboxed));
    expect(request).toMatchObject({ status: 'received', department: 'zabita', dueOn: mailboxed.dueOn });
    expect(request).not.toHaveProperty('assignee');
    expect(request).not.toHaveProperty('assigneeMailbox');
    expect(request.clock).toEqual(mailboxed.clock);
    expect(entry).toMatchObject({ action: 'routed', facts: { from: 'fen-isleri', to: 'zabita' } });
    expect(words?.note).toContain('Konu zabıtanındır.');
    expect(letters).toEqual([]);
  });

  test('ends the waiting for an answer that another unit asked for', () => {
    const { request } = granted(to(asked(received('petition'))));
    expect(request.status).toBe('received');
    expect(request).not.toHaveProperty('askedOn');
  });

  test('to the unit that has it changes nothing', () => {
    expect(to(mailboxed, 'fen-isleri')).toEqual({ ok: true, value: undefined });
  });

  test.each([
    ['feePending', 'feeAwaited'],
    ['withdrawn', 'requestEnded'],
    ['answeredByPost', 'requestAlreadyAnswered'],
  ] as const)('is refused while it is %s: %s', (name, refusal) => {
    expect(refusalOf(to(standing[name]))).toBe(refusal);
  });
});
