import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../../shared/authorities/kocasinan.ts';
import { assuranceLevels, replyWays } from '../../../../shared/contracts/vocabulary.ts';
import { reply, wayOf } from '../../../../shared/domain/decide/reply.ts';
import { needsOfficer } from '../../../../shared/domain/request.ts';
import {
  accepting,
  acceptingKvkk,
  afterHours,
  assigned,
  confirmed,
  forwarding,
  granted,
  granting,
  identified,
  notExamining,
  officerAt,
  received,
  refusalOf,
  refusing,
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
    for (const cell of cells) expect(wayOf(requestOf(cell), cell.personal, kocasinan)).toEqual(lawful(cell));
  });

  test('a mailed code never opens personal data to a mailbox', () => {
    expect(wayOf(confirmed(received()), true, kocasinan)).toEqual({
      way: 'post',
      wayReason: 'identityNotEstablished',
    });
    expect(wayOf(identified(confirmed(received())), true, kocasinan).way).toBe('email');
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
      reply(
        confirmed(received(regime)),
        { ...granting(received(regime)), containsPersonalData: ticked },
        context,
      ),
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
    const { request, letters } = granted(reply(identified(confirmed(received())), acceptingKvkk, context));
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

  test('happens once', () => {
    for (const request of Object.values(standing).filter((r) => 'reply' in r))
      expect(refusalOf(reply(request, accepting, context))).toBe('requestAlreadyAnswered');
  });

  test('needs no colleague to have been named, but keeps her name', () => {
    expect(granted(reply(received(), acceptingKvkk, context)).request.assignee).toBeUndefined();
    expect(granted(reply(assigned(received()), acceptingKvkk, context)).request.assignee).toBe('memur-9');
  });

  test('keeps its words out of the open part', () => {
    const command = { ...refusing(received('petition')), reasons: 'Gizli gerekçe' };
    const { request, entry, words } = granted(reply(received('petition'), command, context));
    expect(words?.replyText).toEqual({ explanation: command.explanation, reasons: 'Gizli gerekçe' });
    expect(JSON.stringify([request, entry.facts])).not.toMatch(/Gizli|İstek reddedildi/);
    expect(entry.facts).toEqual({
      outcome: 'refused',
      ground: 'onTheMerits',
      way: 'post',
      wayReason: 'contactNotConfirmed',
      // Answered on 28 April; 60 days later is 27 June, at the earliest.
      windows: 'courtAfterReply 2026-06-27?',
    });
  });

  test('after the last day is still taken: a late reply is better than none', () => {
    expect(reply(received(), acceptingKvkk, officerAt(afterHours(24 * 45))).ok).toBe(true);
  });

  test.each(['missingInfo', 'missingInfoInReview', 'extended', 'progressed', 'routed'] as const)(
    'needs nothing to be waited for: %s',
    (name) => {
      const request = standing[name];
      expect(granted(reply(request, granting(request), context)).request).toMatchObject({
        status: 'answered',
        dueOn: request.dueOn,
      });
    },
  );

  test.each([
    ['feePending', 'feeAwaited'],
    ['feePendingInReview', 'feeAwaited'],
    ['withdrawn', 'requestEnded'],
    ['deemedWithdrawn', 'requestEnded'],
  ] as const)('is refused while it is %s: %s', (name, refusal) => {
    expect(refusalOf(reply(standing[name], granting(standing[name]), context))).toBe(refusal);
  });
});

describe('sending on to the right body', () => {
  // Law 3071 m.5; Law 4982 m.7/3.
  test.each(['petition', 'information'] as const)(
    'ends a request under %s, and the applicant is told like of any reply',
    (regime) => {
      const { request, entry, letters } = granted(reply(confirmed(received(regime)), forwarding, context));
      expect(request).toMatchObject({
        status: 'answered',
        reply: { outcome: 'forwarded', forwardedTo: forwarding.forwardedTo },
      });
      expect(entry.facts).toMatchObject({ outcome: 'forwarded', forwardedTo: forwarding.forwardedTo });
      expect(letters).toEqual([{ key: 'reply', kind: 'reply' }]);
    },
  );

  test('is no way out of a KVKK application: the controller answers herself', () => {
    expect(refusalOf(reply(received(), forwarding, context))).toBe('forwardingNotInLaw');
  });
});

describe('not examining', () => {
  test.each(['noSubject', 'beforeCourt', 'formMissing'])(
    'a petition on the ground %s (3071 m.6)',
    (ground) => {
      const { request } = granted(reply(received('petition'), { ...notExamining, ground }, context));
      expect(request).toMatchObject({ reply: { outcome: 'notExamined', ground } });
    },
  );

  test.each(['kvkk', 'information'] as const)('is nothing that the law of %s knows', (regime) => {
    expect(refusalOf(reply(received(regime), notExamining, context))).toBe('examinationOwed');
  });
});

describe('deciding right by right', () => {
  const asking = received('kvkk', { rights: ['a', 'd', 'e'] });
  const decide = (...outcomes: readonly ('accepted' | 'refused')[]) =>
    granted(
      reply(
        asking,
        {
          ...accepting,
          perRight: outcomes.map((outcome, i) => {
            const right = asking.rights[i] ?? 'a';
            return outcome === 'accepted'
              ? { right, outcome }
              : { right, outcome, ground: 'conditionNotMet', reasons: `Gerekçe ${right}` };
          }),
          thirdParties: ['Kart basım şirketi'],
        },
        context,
      ),
    );

  test.each([
    ['accepted', ['accepted', 'accepted', 'accepted']],
    ['partlyAccepted', ['accepted', 'refused', 'accepted']],
    ['refused', ['refused', 'refused', 'refused']],
  ] as const)('makes the whole %s, whatever the officer ticked', (whole, each) => {
    expect(decide(...each).request).toMatchObject({ reply: { outcome: whole } });
  });

  test('keeps decision and ground in the open, the reasons in the sealed part, and all in the trail', () => {
    const { request, entry, words } = decide('accepted', 'refused', 'accepted');
    expect(request).toMatchObject({
      reply: {
        perRight: [
          { right: 'a', outcome: 'accepted' },
          { right: 'd', outcome: 'refused', ground: 'conditionNotMet' },
          { right: 'e', outcome: 'accepted' },
        ],
      },
    });
    expect(entry.facts.perRight).toBe('a:accepted d:refused e:accepted');
    expect(words?.replyText?.perRight).toEqual([{ right: 'd', reasons: 'Gerekçe d' }]);
    expect(JSON.stringify([request, entry.facts])).not.toContain('Gerekçe');
  });

  test('names third parties by number in the open and by name in the sealed part', () => {
    const { request, words } = decide('accepted', 'accepted', 'accepted');
    expect(request).toMatchObject({ reply: { thirdParties: [{ id: '1' }] } });
    expect(words?.replyText?.thirdParties).toEqual([{ id: '1', name: 'Kart basım şirketi' }]);
    expect(JSON.stringify(request)).not.toContain('Kart basım');
    expect(needsOfficer(request)).toBe(true);
  });
});

describe('what a reply costs', () => {
  test.each([
    ['kvkk', {}, undefined],
    ['kvkk', { pages: 10 }, undefined],
    ['kvkk', { pages: 11 }, 100],
    ['kvkk', { pages: 25 }, 1500],
    ['kvkk', { mediumKurus: 4500 }, 4500],
    ['kvkk', { pages: 12, mediumKurus: 4500 }, 4700],
    ['petition', { pages: 500 }, undefined],
    ['information', { pages: 500 }, undefined],
  ] as const)('%s %j: %s kuruş', (regime, size, feeKurus) => {
    const { request, entry } = granted(
      reply(received(regime), { ...granting(received(regime)), ...size }, context),
    );
    expect(request).toMatchObject({ reply: { outcome: 'accepted' } });
    expect('reply' in request && request.reply.feeKurus).toBe(feeKurus);
    expect(entry.facts.feeKurus).toBe(feeKurus);
  });
});

describe('the document of the institution’s own system (EBYS)', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7 e-imzalı');
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const document = { number: 'E-12345678-622.01-9876', date: '2026-04-28' };

  test('goes with its number, its date and the hash of its bytes, which are sealed', () => {
    const { request, entry, words } = granted(
      reply(received(), { ...acceptingKvkk, document: { ...document, pdf } }, context),
    );
    expect(request).toMatchObject({ reply: { document: { ...document, sha256 } } });
    expect('reply' in request && request.reply.document).not.toHaveProperty('pdf');
    expect(entry.facts).toMatchObject({
      documentNumber: document.number,
      documentDate: document.date,
      documentSha256: sha256,
    });
    expect(words?.pdf).toEqual(pdf);
  });

  test('may stay in that system: then only its number and date are kept', () => {
    const { request, words } = granted(reply(received(), { ...acceptingKvkk, document }, context));
    expect('reply' in request && request.reply.document).toEqual(document);
    expect(words).not.toHaveProperty('pdf');
  });
});
