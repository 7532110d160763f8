/** Whom a colleague's reminder goes to, and when it has lost its sense. */
import { describe, expect, it } from 'vitest';
import { composeAssigneeReminded } from '../../../functions/mail/staff-mail.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { standing } from '../../shared/domain/samples.ts';

const composed = (request: Request) =>
  composeAssigneeReminded({
    request,
    authority: kocasinan,
    siteUrl: 'https://ebelediye.example/kocasinan',
  } as Parameters<typeof composeAssigneeReminded>[0]);
const given: Request = { ...standing.inReview, assignee: 'memur-9', assigneeName: 'ali.veli' };
const unit = kocasinan.departments.find(({ id }) => id === given.department);

describe('a reminder to a colleague', () => {
  it('goes to her own mailbox where it is known, else to her unit’s, and calls her by her name', () => {
    const { assigneeMailbox: _, ...withoutMailbox } = given;
    expect(composed({ ...given, assigneeMailbox: 'ali@kocasinan.example' })?.to).toBe(
      'ali@kocasinan.example',
    );
    const mail = composed(withoutMailbox as Request);
    expect(mail?.to).toBe(unit?.mailbox);
    expect(mail?.message.greeting).toContain('ali.veli');
    expect(mail?.message.subject).toContain(given.reference);
    expect(JSON.stringify(mail?.message.blocks)).toContain(`/gorevli/basvuru/${given.reference}`);
  });

  it('is not sent any more once nothing is left to do, or nobody has it', () => {
    expect(composed({ ...standing.deliveredByPost, assignee: 'memur-9' })).toBeUndefined();
    expect(composed(standing.routed)).toBeUndefined();
  });
});
