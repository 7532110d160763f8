import fc from 'fast-check';
import type { Result } from '../../../shared/contracts/failures.ts';
import type { Instant } from '../../../shared/contracts/vocabulary.ts';
import { confirmContact, contactFailed, nudge } from '../../../shared/domain/decide/citizen.ts';
import type { Decision } from '../../../shared/domain/decide/decision.ts';
import { replyArrived, replyBounced } from '../../../shared/domain/decide/mail-report.ts';
import { addNote, assign, checkIdentity } from '../../../shared/domain/decide/officer.ts';
import { deliver, dispatch, recordReturn } from '../../../shared/domain/decide/paper.ts';
import { reply } from '../../../shared/domain/decide/reply.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { addDays, dayOf } from '../../../shared/domain/time/days.ts';
import { hour, nonce, officerAt, registeredMailNumber } from './samples.ts';

/** Something that somebody tries after a while, allowed or not. */
export type Command = {
  readonly name: string;
  readonly afterMs: number;
  readonly decide: (request: Request, at: Instant) => Decision | undefined;
};

const taken = (result: Result<Decision | undefined>) => (result.ok ? result.value : undefined);
const waits = fc.oneof(
  fc.integer({ min: 1, max: 2 * hour }),
  fc.integer({ min: hour, max: 10 * 24 * hour }),
  // The hour of the digest itself is where an off-by-one would hide.
  fc.constantFrom(1, 24 * hour, 24 * hour - 1),
);

const named = (name: string, decide: fc.Arbitrary<Command['decide']>): fc.Arbitrary<Command> =>
  fc.record({ name: fc.constant(name), afterMs: waits, decide });
const always = (name: string, decide: Command['decide']) => named(name, fc.constant(decide));
const daysAgo = fc.integer({ min: -1, max: 3 });

export const command: fc.Arbitrary<Command> = fc.oneof(
  always('confirm', (r, at) => taken(confirmContact(r, nonce, at))),
  always('nudge', (r, at) => nudge(r, at)),
  always('assign', (r, at) => taken(assign(r, 'memur-9', officerAt(at)))),
  always('note', (r, at) => taken(addNote(r, 'Arandı.', officerAt(at)))),
  always('check', (r, at) => taken(checkIdentity(r, 'Kimlik kartı', officerAt(at)))),
  named(
    'reply',
    fc.record({ outcome: fc.constantFrom('accepted', 'refused'), containsPersonalData: fc.boolean() }).map(
      ({ outcome, containsPersonalData }) =>
        (r, at) =>
          taken(
            reply(
              r,
              { outcome, containsPersonalData, explanation: 'Açıklama', reasons: 'm.7' },
              officerAt(at),
            ),
          ),
    ),
  ),
  named(
    'dispatch',
    fc.record({ ago: daysAgo, number: fc.constantFrom(registeredMailNumber, 'RR987654321TR') }).map(
      ({ ago, number }) =>
        (r, at) =>
          taken(
            dispatch(
              r,
              { registeredMailNumber: number, dispatchedOn: addDays(dayOf(at), -ago) },
              officerAt(at),
            ),
          ),
    ),
  ),
  named(
    'return',
    daysAgo.map(
      (ago) => (r, at) => taken(recordReturn(r, { returnedOn: addDays(dayOf(at), -ago) }, officerAt(at))),
    ),
  ),
  always('fail', (r, at) => contactFailed(r, at, 'Permanent/General')),
  named(
    'deliver',
    fc.record({ ago: daysAgo, method: fc.constantFrom('registeredPost', 'handedOver') }).map(
      ({ ago, method }) =>
        (r, at) =>
          taken(deliver(r, { method, deliveredOn: addDays(dayOf(at), -ago) }, officerAt(at))),
    ),
  ),
  always('arrive', (r, at) => replyArrived(r, at, at)),
  always('bounce', (r, at) => replyBounced(r, at, 'Permanent/General')),
);
