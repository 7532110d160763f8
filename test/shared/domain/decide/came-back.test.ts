import { describe, expect, test } from 'vitest';
import { contactFailed } from '../../../../shared/domain/decide/citizen.ts';
import { replyBounced } from '../../../../shared/domain/decide/mail-report.ts';
import { type Returned, returned } from '../../../../shared/domain/letter.ts';
import type { Request } from '../../../../shared/domain/request.ts';
import { afterHours, confirmed, received, standing, when } from '../samples.ts';

const moment = when(afterHours(30));
const failure = 'Permanent/General';

describe('the word to the unit that a letter came back', () => {
  test('goes with the decision that takes a reply for undelivered', () => {
    const decision = replyBounced(standing.answeredByEmail, moment, failure);
    expect(decision?.letters).toEqual([
      { key: `cameBack-${decision?.request.version}`, kind: 'cameBack', letter: 'reply' },
    ]);
  });

  test.each(returned)('goes with the decision that takes the mailbox for lost over a letter %s', (letter) => {
    const about: Partial<Record<Returned, Request>> = {
      ready: standing.answeredInPerson,
      posted: standing.posted,
    };
    const request = about[letter] ?? received();
    const decision = contactFailed({ ...request, contact: 'confirmed' }, moment, failure, letter);
    expect(decision?.letters).toMatchObject([{ kind: 'cameBack', letter }]);
  });

  test.each(['code', 'receipt', 'nudge', 'noticeAnnounced'])('does not go over a letter %s', (letter) => {
    expect(contactFailed(confirmed(received()), moment, failure, letter)?.letters).toEqual([]);
  });

  test('over a reply that waits or was posted goes only while it does', () => {
    for (const [request, letter] of [
      [standing.deliveredByPost, 'posted'],
      [standing.withdrawn, 'ready'],
      [standing.posted, 'ready'],
      [standing.answeredByEmail, 'ready'],
      [standing.answeredInPerson, 'receipt'],
    ] as const)
      expect(contactFailed({ ...request, contact: 'confirmed' }, moment, failure, letter)).toBeUndefined();
  });
});
