import { describe, expect, test } from 'vitest';
import { assuranceLevels, outcomes, replyWays } from '../../../../shared/contracts/vocabulary.ts';
import { reply, wayOf } from '../../../../shared/domain/decide/reply.ts';
import { needsOfficer } from '../../../../shared/domain/request.ts';
import {
  accepting,
  afterHours,
  assigned,
  confirmed,
  granted,
  identified,
  officerAt,
  received,
  refusalOf,
  standing,
} from '../samples.ts';

const context = officerAt(afterHours(30));
const contacts = ['none', 'unconfirmed', 'confirmed'] as const;
const checked = { at: afterHours(1), by: 'memur-7' };

const cells = replyWays.flatMap((replyBy) =>
  contacts.flatMap((contact) =>
    [false, true].flatMap((personal) =>
      assuranceLevels.flatMap((assurance) =>
        [undefined, checked].map((identityCheck) => ({
          replyBy,
          contact,
          personal,
          assurance,
          identityCheck,
        })),
      ),
    ),
  ),
);

/** The rule of the law in words: mail only to a proved mailbox, personal data only to a proved person, else paper. */
function lawful(cell: (typeof cells)[number]) {
  if (cell.replyBy !== 'email') return { way: cell.replyBy, wayReason: 'asked' };
  if (cell.contact !== 'confirmed') return { way: 'post', wayReason: 'contactNotConfirmed' };
  const known = ['member', 'edevlet'].includes(cell.assurance) || cell.identityCheck !== undefined;
  return cell.personal && !known
    ? { way: 'post', wayReason: 'identityNotEstablished' }
    : { way: 'email', wayReason: 'asked' };
}

const requestOf = ({ replyBy, contact, assurance, identityCheck }: (typeof cells)[number]) => ({
  ...received(),
  replyBy,
  contact,
  assurance,
  ...(identityCheck ? { identityCheck } : {}),
});

describe('the way of a reply', () => {
  test(`follows the law in all ${cells.length} cases`, () => {
    for (const cell of cells) expect(wayOf(requestOf(cell), cell.personal)).toEqual(lawful(cell));
  });

  test('a mailed code never opens personal data to a mailbox', () => {
    expect(wayOf(confirmed(received()), true)).toEqual({ way: 'post', wayReason: 'identityNotEstablished' });
    expect(wayOf(identified(confirmed(received())), true).way).toBe('email');
  });
});

describe('answering', () => {
  test.each([
    ['KVKK, whatever the officer ticks', 'kvkk', false, true],
    ['a petition that holds personal data', 'petition', true, true],
    ['a petition that holds none', 'petition', false, false],
    ['an information request that holds none', 'information', false, false],
  ] as const)('%s', (_what, regime, ticked, personal) => {
    const { request } = granted(
      reply(confirmed(received(regime)), { ...accepting, containsPersonalData: ticked }, context),
    );
    expect(request).toMatchObject({
      status: 'answered',
      reply: {
        containsPersonalData: personal,
        way: personal ? 'post' : 'email',
        by: 'memur-7',
        at: afterHours(30),
      },
    });
  });

  test('by e-mail mails the reply and leaves the officer nothing to do while its arrival may be reported', () => {
    const { request, letters } = granted(reply(identified(confirmed(received())), accepting, context));
    expect(letters).toEqual([{ key: 'reply', kind: 'reply' }]);
    expect(needsOfficer(request)).toBe(false);
    expect(request.wake).toEqual({ at: '2026-04-30T05:00:00.000Z', reason: 'digest' });
  });

  test.each(['post', 'inPerson'] as const)(
    'by %s mails nothing and keeps reminding until it is on its way',
    (replyBy) => {
      const { request, letters } = granted(reply(received('petition', { replyBy }), accepting, context));
      expect(letters).toEqual([]);
      expect(needsOfficer(request)).toBe(true);
      expect(request.wake).toEqual({ at: '2026-04-29T05:00:00.000Z', reason: 'digest' });
    },
  );

  test('in person tells a confirmed address that it is ready, and nothing of it', () => {
    const request = confirmed(received('petition', { replyBy: 'inPerson' }));
    expect(granted(reply(request, accepting, context)).letters).toEqual([{ key: 'ready', kind: 'ready' }]);
  });

  test.each(outcomes.filter((outcome) => outcome !== 'accepted'))(
    '%s without reasons is refused',
    (outcome) => {
      for (const reasons of [undefined, ''])
        expect(refusalOf(reply(received(), { ...accepting, outcome, reasons }, context))).toBe(
          'reasonsMissing',
        );
      expect(reply(received(), { ...accepting, outcome, reasons: 'm.28/2' }, context).ok).toBe(true);
    },
  );

  test('happens once', () => {
    for (const request of Object.values(standing).filter((r) => 'reply' in r))
      expect(refusalOf(reply(request, accepting, context))).toBe('requestAlreadyAnswered');
  });

  test('needs no colleague to have been named, but keeps her name', () => {
    expect(granted(reply(received(), accepting, context)).request.assignee).toBeUndefined();
    expect(granted(reply(assigned(received()), accepting, context)).request.assignee).toBe('memur-9');
  });

  test('keeps its words out of the open part', () => {
    const command = { ...accepting, outcome: 'refused', reasons: 'Gizli gerekçe' } as const;
    const { request, entry, words } = granted(reply(received(), command, context));
    expect(words?.replyText).toEqual({ explanation: accepting.explanation, reasons: 'Gizli gerekçe' });
    expect(JSON.stringify([request, entry.facts])).not.toMatch(/Gizli|Kaldırım/);
    expect(entry.facts).toEqual({ outcome: 'refused', way: 'post', wayReason: 'contactNotConfirmed' });
  });

  test('after the last day is still taken: a late reply is better than none', () => {
    expect(reply(received(), accepting, officerAt(afterHours(24 * 45))).ok).toBe(true);
  });
});
