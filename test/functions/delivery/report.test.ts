import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../functions/delivery/report.ts';
import { bounceEvent, complaintEvent, deliveryEvent, otherEvent, sendEvent } from './events.ts';

const ask = { tags: { authority: ['kocasinan'], letter: ['reply'] }, at: '2026-05-05T07:00:10.5Z' };

describe('an event of SES', () => {
  it.each([
    ['Send', sendEvent(ask), 'sent'],
    ['Delivery', deliveryEvent(ask), 'delivered'],
    ['Complaint', complaintEvent(ask), 'complained'],
    ['Bounce', bounceEvent(ask), 'bounced'],
    ['Reject', otherEvent('Reject', ask), 'bounced'],
    ['Rendering Failure', otherEvent('Rendering Failure', ask), 'bounced'],
  ])('(%s) becomes a report with its moment in one form', (_type, event, kind) => {
    expect(reportOf(event)).toMatchObject({ kind, messageId: 'ses-1', at: '2026-05-05T07:00:10.500Z' });
  });

  it.each(['DeliveryDelay', 'Open', 'Click', 'Subscription', 'Something New'])(
    '(%s) changes nothing',
    (type) => {
      expect(reportOf(otherEvent(type, ask))).toBeUndefined();
    },
  );

  it.each([
    ['Permanent', 'General', true],
    ['Permanent', 'Suppressed', true],
    ['Permanent', 'OnAccountSuppressionList', true],
    ['Transient', 'MailboxFull', true],
    ['Transient', 'MessageTooLarge', true],
    ['Transient', 'General', false],
    ['Undetermined', 'Undetermined', false],
  ])('of a bounce %s/%s counts as one: %s', (type, subType, counts) => {
    expect(reportOf(bounceEvent(ask, type, subType))?.failure).toBe(
      counts ? `${type}/${subType}` : undefined,
    );
  });

  it('that gave up after hours of trying counts, although SES files it with the out-of-office answers', () => {
    const told = {
      action: 'failed',
      status: '4.4.7',
      diagnosticCode: 'smtp; 550 4.4.7 Message expired: unable to deliver in 840 minutes.',
    };
    const report = reportOf(bounceEvent(ask, 'Transient', 'General', told));
    expect(report).toMatchObject({ kind: 'bounced', failure: 'Transient/General' });
  });

  it.each([
    ['the one it was written to', ['birim@kurum.example'], false],
    ['a reader of a copy', ['memur@kurum.example'], true],
    ['both', ['memur@kurum.example', 'Birim@kurum.example'], false],
    ['nobody who is named', [], false],
  ])('that bounced at %s is one of copies only: %o → %s', (_who, bounced, expected) => {
    const detail = {
      eventType: 'Bounce',
      mail: {
        messageId: 'ses-1',
        timestamp: '2026-05-05T07:00:00.000Z',
        destination: ['birim@kurum.example', 'memur@kurum.example'],
      },
      bounce: {
        bounceType: 'Permanent',
        bounceSubType: 'General',
        timestamp: '2026-05-05T07:00:10.000Z',
        bouncedRecipients: bounced.map((emailAddress) => ({ emailAddress })),
      },
    };
    expect(reportOf({ detail })?.copiesOnly).toBe(expected);
  });

  it('carries no address into the report', () => {
    expect(JSON.stringify(reportOf(bounceEvent(ask)))).not.toContain('posta.example');
  });

  it('that is none is a fault, so that it ends as a dead letter and is seen', () => {
    for (const event of [{}, undefined, { detail: { eventType: 'Delivery' } }, { detail: null }])
      expect(() => reportOf(event)).toThrow();
  });
});
