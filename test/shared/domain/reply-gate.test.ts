import { describe, expect, test } from 'vitest';
import type { ReplyCommand } from '../../../shared/contracts/commands.ts';
import type { FieldError } from '../../../shared/contracts/failures.ts';
import { kvkkRights, type Regime } from '../../../shared/contracts/vocabulary.ts';
import { overall, replyGaps } from '../../../shared/domain/decide/reply-gate.ts';
import type { ReplyPart } from '../../../shared/domain/law/row.types.ts';
import { lawById, lawRows } from '../../../shared/domain/law/rows.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { accepting, forwarding, granting, notExamining, received, refusing, standing } from './samples.ts';

const gaps = (request: Request, command: ReplyCommand): FieldError[] =>
  replyGaps(lawById(request.law), request, command);
const fieldsOf = (request: Request, command: ReplyCommand) =>
  gaps(request, command).map(({ field }) => field);
const kvkk = received();
const petition = received('petition');
const without = (request: Request, ...missing: Request['missing']): Request => ({ ...request, missing });
const decided = (right: (typeof kvkkRights)[number], ground: string, reasons = 'Gerekçe') => ({
  right,
  outcome: 'refused' as const,
  ground,
  reasons,
});

/** How a reply to a request of each row loses one part; the institution’s own parts it cannot lose. */
const lost: Readonly<Record<ReplyPart['part'], ((regime: Regime) => [Request, ReplyCommand]) | undefined>> = {
  controller: undefined,
  remedy: undefined,
  applicant: (regime) => [without(received(regime), 'serviceAddress'), granting(received(regime))],
  subject: (regime) => [without(received(regime), 'subject'), granting(received(regime))],
  explanation: (regime) => [received(regime), { ...granting(received(regime)), explanation: '' }],
  perRight: (regime) => [received(regime), { ...granting(received(regime)), perRight: undefined }],
  ground: (regime) => [received(regime), withoutIn(refusing(received(regime)), 'ground')],
  reasons: (regime) => [received(regime), withoutIn(refusing(received(regime)), 'reasons')],
};

function withoutIn(command: ReplyCommand, field: 'ground' | 'reasons'): ReplyCommand {
  return {
    ...command,
    [field]: undefined,
    ...(command.perRight
      ? { perRight: command.perRight.map((right) => ({ ...right, [field]: undefined })) }
      : {}),
  };
}

const parts = lawRows.flatMap(({ id, regime, replyParts }) =>
  replyParts.map(({ part, article }) => ({ id, regime, part, article })),
);

describe('a whole reply', () => {
  test.each(lawRows)('under $id lacks nothing, granted or refused', ({ regime }) => {
    for (const whole of [granting, refusing])
      expect(gaps(received(regime), whole(received(regime)))).toEqual([]);
  });

  test('may send on, or not examine', () => {
    expect(gaps(petition, forwarding)).toEqual([]);
    expect(gaps(petition, notExamining)).toEqual([]);
  });
});

describe('a reply without a part that its law demands', () => {
  test.each(parts.filter(({ part }) => lost[part]))(
    '$id without $part names $article',
    ({ regime, part, article }) => {
      const [request, command] = lost[part]?.(regime) ?? [received(regime), granting(received(regime))];
      const found = gaps(request, command);
      expect(found.length).toBeGreaterThan(0);
      for (const { message, field } of found) {
        expect(message).toContain(article);
        expect(field).toMatch(/^(perRight|ground|reasons|explanation|subject|applicant)/);
      }
    },
  );

  test('the institution’s data and the way further are put in by the system', () => {
    const own = parts.filter(({ part }) => !lost[part]).map(({ part }) => part);
    expect([...new Set(own)].sort()).toEqual(['controller', 'remedy']);
  });

  test('is told all at once, one entry for each gap', () => {
    const command = { ...refusing(petition), explanation: '', ground: undefined, reasons: undefined };
    expect(fieldsOf(petition, command)).toEqual(['explanation', 'ground', 'reasons']);
  });

  test.each(['name', 'surname', 'serviceAddress'] as const)(
    'a grant to somebody whose %s nobody knows waits; a refusal for want of it goes out',
    (field) => {
      const nobody = without(kvkk, field);
      expect(gaps(nobody, granting(nobody))).toMatchObject([{ code: 'reply.applicant' }]);
      expect(gaps(nobody, refusing(nobody))).toEqual([]);
      // What decides is what was decided of the rights, not what was ticked above them.
      expect(gaps(nobody, { ...granting(nobody), outcome: 'refused' })).toMatchObject([
        { code: 'reply.applicant' },
      ]);
    },
  );

  test.each(['petition', 'information'] as const)('a partial %s grant gives ground and reasons', (regime) => {
    const request = received(regime);
    expect(fieldsOf(request, { ...accepting, outcome: 'partlyAccepted' })).toEqual(['ground', 'reasons']);
  });
});

describe('the rights that were used', () => {
  test.each(kvkkRights)('%s is decided by name', (right) => {
    const request = received('kvkk', { rights: [right, right === 'a' ? 'b' : 'a'] });
    const { perRight = [] } = granting(request);
    expect(
      fieldsOf(request, { ...granting(request), perRight: perRight.filter((each) => each.right !== right) }),
    ).toEqual([`perRight.${right}`]);
  });

  test('where none was named at least one is decided', () => {
    const open = received('kvkk', { rights: [] });
    expect(fieldsOf(open, { ...accepting, perRight: [] })).toEqual(['perRight.b']);
    expect(
      gaps(open, { ...accepting, perRight: [{ right: 'd', outcome: 'accepted' }], thirdParties: [] }),
    ).toEqual([]);
  });

  test('one that was granted rests on no ground of refusing', () => {
    const perRight = [
      { right: 'a' as const, outcome: 'accepted' as const, ground: 'crimePrevention' },
      { right: 'ç' as const, outcome: 'accepted' as const },
    ];
    expect(gaps(kvkk, { ...accepting, perRight })).toMatchObject([
      { field: 'perRight.a.ground', code: 'ground.unknown' },
    ]);
  });

  test.each([
    ['accepted', ['accepted', 'accepted']],
    ['partlyAccepted', ['refused', 'accepted']],
    ['refused', ['refused', 'refused']],
  ] as const)('decide the whole: %s', (whole, outcomes) => {
    const perRight = outcomes.map((outcome, i) => ({ right: kvkkRights[i] ?? 'a', outcome }));
    for (const outcome of ['accepted', 'refused', 'partlyAccepted'] as const)
      expect(overall({ ...accepting, outcome, perRight })).toBe(whole);
  });

  test.each(['petition', 'information'] as const)(
    '%s knows none: decisions by right cannot slip past ground and reasons',
    (regime) => {
      const request = received(regime);
      const perRight = [{ right: 'a' as const, outcome: 'accepted' as const }];
      expect(gaps(request, { ...accepting, perRight })).toMatchObject([
        { field: 'perRight', code: 'rights.invalid' },
      ]);
      expect(fieldsOf(request, { ...accepting, outcome: 'refused', perRight: [] })).toEqual([
        'ground',
        'reasons',
      ]);
    },
  );
});

describe('the ground of a refusal', () => {
  const exceptions = lawById('kvkk-2018').refusalGrounds.filter(({ article }) => article.includes('m.28/2'));

  test('four exceptions of m.28/2 are rows', () => {
    expect(exceptions.map(({ article }) => article.slice(-1))).toEqual(['a', 'b', 'c', 'ç']);
  });

  test.each(exceptions)(
    '$id does not stand against damages (ğ), and the message names $article',
    ({ id, article }) => {
      const damages = received('kvkk', { rights: ['ğ'] });
      const found = gaps(damages, { ...accepting, outcome: 'refused', perRight: [decided('ğ', id)] });
      expect(found).toMatchObject([{ field: 'perRight.ğ.ground', code: 'ground.unknown' }]);
      expect(found[0]?.message).toContain(article);
      for (const right of kvkkRights.filter((each) => each !== 'ğ'))
        expect(
          gaps(received('kvkk', { rights: [right] }), {
            ...accepting,
            outcome: 'refused',
            perRight: [decided(right, id)],
          }),
        ).toEqual([]);
    },
  );

  test.each([
    ['a', true],
    ['d', true],
    ['e', false],
    ['f', false],
    ['ğ', true],
  ] as const)('that processing goes on (m.7/1), against %s: refused %s', (right, refused) => {
    const request = received('kvkk', { rights: [right] });
    const found = gaps(request, {
      ...accepting,
      outcome: 'refused',
      perRight: [decided(right, 'groundPersists')],
    });
    expect(found.length > 0).toBe(refused);
  });

  test.each([
    ['kvkk', undefined],
    ['kvkk', 'disproportionateEffort'],
    ['kvkk', 'notHeld'],
  ] as const)('of a right under %s is one of the row’s, not %s', (_law, ground) => {
    const perRight = [{ right: 'a' as const, outcome: 'refused' as const, ground, reasons: 'Zor.' }];
    const request = received('kvkk', { rights: ['a'] });
    expect(gaps(request, { ...accepting, outcome: 'refused', perRight })).toMatchObject([
      { field: 'perRight.a.ground', code: 'ground.unknown', message: expect.stringContaining('m.13/3') },
    ]);
  });

  test.each([
    ['petition', refusing(petition), 'stateSecret'],
    ['information', refusing(standing.information), 'onTheMerits'],
    ['petition', notExamining, 'onTheMerits'],
    ['petition', refusing(petition), 'beforeCourt'],
  ] as const)('of a %s is one of its own row and kind', (regime, command, ground) => {
    expect(gaps(received(regime), { ...command, ground })).toMatchObject([
      { field: 'ground', code: 'ground.unknown' },
    ]);
  });

  test('not examining without one is refused, naming the article', () => {
    expect(gaps(petition, { ...notExamining, ground: undefined })).toMatchObject([
      { field: 'ground', code: 'reply.ground' },
    ]);
  });
});

describe('third parties (6698 m.11/1-f)', () => {
  test.each(kvkkRights)('are asked for when %s is granted, if it binds them', (right) => {
    const request = received('kvkk', { rights: [right] });
    const command = { ...granting(request), thirdParties: undefined };
    const binds = ['d', 'e', 'f'].includes(right);
    expect(gaps(request, command).map(({ code, message }) => [code, message.includes('m.11/1-f')])).toEqual(
      binds ? [['thirdParties.missing', true]] : [],
    );
    expect(gaps(request, { ...command, thirdParties: [] })).toEqual([]);
  });

  test('are none of a right that was refused', () => {
    const request = received('kvkk', { rights: ['e'] });
    expect(gaps(request, refusing(request))).toEqual([]);
  });
});
