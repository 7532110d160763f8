import { describe, expect, test } from 'vitest';
import { actions, statuses } from '../../../shared/contracts/vocabulary.ts';
import { confirmContact, contactFailed, nudge } from '../../../shared/domain/decide/citizen.ts';
import type { Decision } from '../../../shared/domain/decide/decision.ts';
import { replyArrived, replyBounced } from '../../../shared/domain/decide/mail-report.ts';
import { addNote, assign, checkIdentity } from '../../../shared/domain/decide/officer.ts';
import { deliver, dispatch, recordReturn } from '../../../shared/domain/decide/paper.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { dayOf } from '../../../shared/domain/time/days.ts';
import { allows, transitions } from '../../../shared/domain/transitions.ts';
import { accepting, afterHours, nonce, officerAt, registeredMailNumber, standing } from './samples.ts';

type Later = Exclude<(typeof actions)[number], 'submitted'>;
const later = actions.filter((action): action is Later => action !== 'submitted');

const now = afterHours(200);
const context = officerAt(now);
const today = dayOf(now);
const taken = (result: ReturnType<typeof dispatch>) => (result.ok ? result.value : undefined);

/** Every way in which an action can be asked for. */
const commands: Readonly<Record<Later, readonly ((request: Request) => Decision | undefined)[]>> = {
  contactConfirmed: [(r) => taken(confirmContact(r, nonce, now))],
  contactFailed: [(r) => contactFailed(r, now, 'Permanent/General')],
  nudged: [(r) => nudge(r, now)],
  assigned: [(r) => taken(assign(r, 'memur-9', context))],
  noted: [(r) => taken(addNote(r, 'Aradım.', context))],
  identityChecked: [(r) => taken(checkIdentity(r, 'Kimlik kartı', context))],
  replied: [(r) => taken(reply(r, accepting, context))],
  dispatched: [(r) => taken(dispatch(r, { registeredMailNumber, dispatchedOn: today }, context))],
  returned: [(r) => taken(recordReturn(r, { returnedOn: today }, context))],
  delivered: [
    (r) => taken(deliver(r, { method: 'registeredPost', deliveredOn: today }, context)),
    (r) => taken(deliver(r, { method: 'handedOver', deliveredOn: today }, context)),
    (r) => replyArrived(r, now, now),
  ],
  bounced: [(r) => replyBounced(r, now, 'Permanent/General')],
};

/** Requests of every status as commands leave them, with their address confirmed and not. */
const everyone: readonly Request[] = Object.values(standing).flatMap((request) => [
  request,
  { ...request, contact: 'unconfirmed' as const },
]);
const cells = statuses.flatMap((from) =>
  later.map((action) => ({ from, action, to: transitions[from][action] })),
);

describe('the table of transitions', () => {
  test('every edge leads to a status that exists', () => {
    for (const { to } of cells) expect([...statuses, undefined]).toContain(to);
  });

  test('every status but the first is reached', () => {
    const reached = new Set(cells.flatMap(({ from, to }) => (to && to !== from ? [to] : [])));
    expect([...reached].sort()).toEqual(statuses.filter((status) => status !== 'received').sort());
  });

  test('is what allows() says', () => {
    for (const { from, action, to } of cells) expect(allows(from, action)).toBe(to !== undefined);
  });

  test('the samples show every status', () => {
    expect([...new Set(everyone.map((request) => request.status))].sort()).toEqual([...statuses].sort());
  });
});

describe('the decisions keep to the table', () => {
  const attempts = (from: Request['status'], action: Later) =>
    everyone
      .filter((request) => request.status === from)
      .flatMap((request) => commands[action].map((command) => command(request)));

  test.each(cells.filter((cell) => cell.to !== undefined))(
    '$action takes $from to $to',
    ({ from, action, to }) => {
      const decisions = attempts(from, action).filter((decision) => decision !== undefined);
      expect(decisions.length).toBeGreaterThan(0);
      for (const decision of decisions) {
        expect(decision.request.status).toBe(to);
        expect(decision.entry.action).toBe(action);
        expect(decision.request.history.at(-1)).toEqual({ at: now, action });
      }
    },
  );

  test.each(cells.filter((cell) => cell.to === undefined))(
    '$action is refused in $from',
    ({ from, action }) => {
      const tried = attempts(from, action);
      expect(tried.length).toBeGreaterThan(0);
      expect(tried.filter((decision) => decision !== undefined)).toEqual([]);
    },
  );
});

describe('every decision', () => {
  const decided = everyone.flatMap((before) =>
    later.flatMap((action) =>
      commands[action].flatMap((command) => {
        const decision = command(before);
        return decision ? [{ before, decision }] : [];
      }),
    ),
  );

  test('is one version on and leaves who asked, when, and the last day alone', () => {
    for (const { before, decision } of decided) {
      expect(decision.request.version).toBe(before.version + 1);
      for (const field of [
        'authority',
        'reference',
        'regime',
        'law',
        'receivedAt',
        'dueOn',
        'rolledDueOn',
        'notice',
      ] as const)
        expect(decision.request[field]).toEqual(before[field]);
    }
  });

  test('leaves nothing of a former status behind', () => {
    for (const { decision } of decided) {
      const { request } = decision;
      expect('deliveredOn' in request).toBe(request.status === 'delivered');
      expect('failure' in request).toBe(request.status === 'undelivered');
      expect('reply' in request).toBe(!['received', 'inReview'].includes(request.status));
    }
  });

  test('does not change the request it was given', () => {
    const frozen = JSON.stringify(everyone);
    for (const request of everyone)
      for (const action of later) for (const command of commands[action]) command(request);
    expect(JSON.stringify(everyone)).toBe(frozen);
  });

  test('mails each letter under a key of its own', () => {
    for (const { decision } of decided) {
      const keys = decision.letters.map((letter) => letter.key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
