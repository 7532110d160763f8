import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../../shared/authorities/kocasinan.ts';
import { addNote, assign, checkIdentity } from '../../../../shared/domain/decide/officer.ts';
import { identityEstablished } from '../../../../shared/domain/identification.ts';
import { afterHours, assigned, granted, officerAt, received, refusalOf, standing } from '../samples.ts';

const context = officerAt(afterHours(9));

describe('giving a request to a colleague', () => {
  test('puts it in review and names her', () => {
    const { request, entry } = granted(assign(received(), { assignee: 'memur-9' }, context));
    expect(request).toMatchObject({ status: 'inReview', assignee: 'memur-9' });
    expect(entry).toMatchObject({ action: 'assigned', actor: 'memur-7', facts: { assignee: 'memur-9' } });
  });

  test('can be done again, to somebody else', () => {
    expect(granted(assign(assigned(received()), { assignee: 'memur-3' }, context)).request.assignee).toBe(
      'memur-3',
    );
  });

  test('comes too late after the answer', () => {
    expect(refusalOf(assign(standing.answeredByPost, { assignee: 'memur-9' }, context))).toBe(
      'requestAlreadyAnswered',
    );
  });
});

describe('a note', () => {
  test.each(Object.entries(standing))(
    'can be added while it is %s and changes nothing else',
    (_name, request) => {
      const {
        request: noted,
        words,
        entry,
        letters,
      } = granted(addNote(request, 'Telefonla arandı.', context));
      expect(noted.status).toBe(request.status);
      expect(words).toEqual({ note: 'Telefonla arandı.' });
      expect(letters).toEqual([]);
      expect(JSON.stringify([noted, entry.facts])).not.toContain('Telefonla');
    },
  );
});

describe('an identity check', () => {
  test('establishes who is asking, with who checked and when', () => {
    const before = received();
    const { request, words, entry } = granted(checkIdentity(before, 'Ehliyet görüldü', context));
    expect(identityEstablished(before, kocasinan)).toBe(false);
    expect(identityEstablished(request, kocasinan)).toBe(true);
    expect(request.identityCheck).toEqual({ at: afterHours(9), by: 'memur-7' });
    expect(words?.note).toContain('Ehliyet görüldü');
    expect(entry.facts).toEqual({});
  });

  test('does not change the level that the applicant herself reached', () => {
    expect(granted(checkIdentity(received(), 'Ehliyet', context)).request.assurance).toBe('unconfirmed');
  });

  test.each(['answeredInPerson', 'answeredByEmail', 'undelivered', 'returned'] as const)(
    'can be made at the desk while the reply is not delivered: %s',
    (name) => {
      const { request } = granted(checkIdentity(standing[name], 'Ehliyet', context));
      expect(request.status).toBe(standing[name].status);
      expect(identityEstablished(request, kocasinan)).toBe(true);
    },
  );

  test('comes too late after the delivery', () => {
    expect(refusalOf(checkIdentity(standing.deliveredByPost, 'Ehliyet', context))).toBe(
      'replyAlreadyDelivered',
    );
  });
});
