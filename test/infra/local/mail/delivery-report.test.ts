import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReturnedMail } from '../../../../infra/local/mail/delivery-report.ts';
import { outcomesOf } from '../../../../infra/local/mail/report-outcomes.ts';
import { feedbackReport, outOfOffice, statusReport } from './returned-mail.ts';

/** A report whose part for machines has just these lines. */
const report = (lines: readonly string[], head: readonly string[] = []): Buffer =>
  Buffer.from(
    [
      'Content-Type: MULTIPART/Report; REPORT-TYPE=delivery-status; Boundary=x',
      '',
      '--x',
      'Content-Type: Message/Delivery-Status; name="details.txt"',
      ...head,
      '',
      ...lines,
      '--x--',
      '',
    ].join('\r\n'),
  );
const group = ['Reporting-MTA: dns;mx.example', '', 'Final-Recipient: rfc822;a@posta.example'];
const outcomeOf = (raw: Buffer) => outcomesOf(readReturnedMail(raw));

describe('a delivery status notification', () => {
  it('is read from its part for machines, folded lines and all', () => {
    expect(readReturnedMail(statusReport({}))).toEqual({
      kind: 'status',
      reporter: 'relay.example',
      recipients: [
        {
          action: 'failed',
          recipient: 'ayse@posta.example',
          status: '5.1.1',
          diagnosticCode:
            'smtp; 550 5.1.1 <ayse@posta.example>: Recipient address rejected: User unknown in virtual mailbox table',
        },
      ],
    });
  });

  it('speaks of each recipient alone', () => {
    const raw = statusReport(
      { recipient: 'a@posta.example' },
      { recipient: 'b@posta.example', action: 'delayed', status: '4.4.1' },
      { recipient: 'c@posta.example', action: 'relayed', status: '2.0.0' },
    );
    expect(outcomeOf(raw).map(({ kind, recipient }) => [kind, recipient])).toEqual([
      ['bounced', 'a@posta.example'],
      ['delayed', 'b@posta.example'],
      ['delivered', 'c@posta.example'],
    ]);
  });

  it.each([
    ['failed', '5.1.1', 'Permanent', 'NoEmail'],
    ['failed', '5.0.0', 'Permanent', 'General'],
    ['failed', '5.7.1', 'Permanent', 'General'],
    ['failed', '5.2.2', 'Transient', 'MailboxFull'],
    ['failed', '5.3.4', 'Transient', 'MessageTooLarge'],
    ['failed', '4.4.7', 'Transient', 'General'],
    ['expired', '4.4.7', 'Transient', 'General'],
  ])('(%s %s) is a bounce that SES files as %s/%s', (action, status, bounceType, bounceSubType) => {
    const [outcome] = outcomeOf(statusReport({ action, status, diagnostic: 'smtp; no' }));
    expect(outcome).toMatchObject({ kind: 'bounced', bounceType, bounceSubType, reply: { status } });
  });

  it('of a delay says until when it is tried', () => {
    const until = 'Will-Retry-Until: Sat, 6 Mar 2027 11:00:00 +0300 (+03)';
    const read = readReturnedMail(statusReport({ action: 'delayed', status: '4.2.2', more: [until] }));
    expect(read).toMatchObject({ recipients: [{ retriesUntil: Date.parse('2027-03-06T08:00:00Z') }] });
    expect(outcomesOf(read)).toMatchObject([{ kind: 'delayed', delayType: 'MailboxFull' }]);
  });

  it.each([
    ['words after the values', ['Action: Failed (permanently)', 'Status: 5.1.1 (bad destination)'], '5.1.1'],
    ['a status only in the quoted reply', ['Action: failed', 'Diagnostic-Code: smtp;550 5.2.1 off'], '5.2.1'],
    [
      'a status that says less than the reply',
      ['Action: failed', 'Status: 5.0.0', 'Diagnostic-Code: smtp; 550 5.1.1 no'],
      '5.1.1',
    ],
    [
      'an address that looks like a status',
      ['Action: failed', 'Diagnostic-Code: smtp; 5.1.1.7 said no'],
      '5.0.0',
    ],
    ['no status', ['Action: failed'], '5.0.0'],
    ['a status of another class', ['Action: failed', 'Status: 2.0.0'], '5.0.0'],
    ['space before the colon', ['Action : failed', 'Status : 5.1.1'], '5.1.1'],
  ])('is read with %s', (_what, lines, status) => {
    expect(readReturnedMail(report([...group, ...lines]))).toMatchObject({ recipients: [{ status }] });
  });

  it.each([
    ['base64', Buffer.from([...group, 'Action: failed'].join('\r\n')).toString('base64')],
    ['quoted-printable', [...group, 'Action: fai=', 'led', 'Status: 5=2E1=2E1'].join('\r\n')],
  ])('is read in %s', (encoding, body) => {
    const raw = report([body], [`Content-Transfer-Encoding: ${encoding}`]);
    expect(readReturnedMail(raw)).toMatchObject({ kind: 'status', recipients: [{ action: 'failed' }] });
  });

  it('is read in the form for addresses beyond ASCII (RFC 6533)', () => {
    const raw = report(['Final-Recipient: utf-8; çığ@posta.example', 'Action: failed']);
    const international = Buffer.from(raw.toString().replace('Delivery-Status;', 'global-delivery-status;'));
    expect(readReturnedMail(international)).toMatchObject({
      recipients: [{ recipient: 'çığ@posta.example' }],
    });
  });

  it('is read where a gateway put it into another multipart', () => {
    const inner = statusReport({}).toString();
    const raw = Buffer.from(
      `Content-Type: multipart/mixed; boundary="o"\r\n\r\n--o\r\n${inner}\r\n--o--\r\n`,
    );
    expect(readReturnedMail(raw).kind).toBe('status');
  });

  it('is not looked for in a mail that is quoted', () => {
    const inner = statusReport({}).toString();
    const raw = Buffer.from(
      `Content-Type: multipart/mixed; boundary="o"\r\n\r\n--o\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--o--\r\n`,
    );
    expect(readReturnedMail(raw).kind).toBe('other');
  });

  it('is read from the field of servers that know no part for machines', () => {
    const raw = Buffer.from(
      'Auto-Submitted: auto-replied\r\nX-Failed-Recipients: a@posta.example, b@posta.example\r\n\r\nThis message was created automatically.\r\n',
    );
    expect(outcomeOf(raw)).toMatchObject([
      { kind: 'bounced', bounceType: 'Permanent', bounceSubType: 'General', recipient: 'a@posta.example' },
      { kind: 'bounced', recipient: 'b@posta.example' },
    ]);
  });

  it.each([
    ['an unknown action', [...group, 'Action: deliverable', 'Status: 2.1.5']],
    ['no recipient', ['Reporting-MTA: dns; mx.example', '', 'Action: failed']],
    ['nothing', []],
  ])('with %s is told apart, and is no bounce', (_what, lines) => {
    expect(readReturnedMail(report(lines))).toEqual({ kind: 'unreadable' });
    expect(outcomeOf(report(lines))).toEqual([]);
  });
});

describe('a feedback report', () => {
  it.each(['abuse', 'fraud', 'virus', 'other'])('of %s is a complaint', (type) => {
    expect(outcomeOf(feedbackReport(type, 'ayse@posta.example'))).toEqual([
      {
        kind: 'complained',
        feedbackType: type,
        userAgent: 'PostaFBL/1.0',
        recipient: 'ayse@posta.example',
      },
    ]);
  });

  it('may leave out who complains', () => {
    expect(outcomeOf(feedbackReport())).toEqual([
      { kind: 'complained', feedbackType: 'abuse', userAgent: 'PostaFBL/1.0' },
    ]);
  });

  it.each(['not-spam', 'auth-failure', 'opt-out', ''])('of the type «%s» is none', (type) => {
    expect(outcomeOf(feedbackReport(type))).toEqual([]);
  });
});

describe('a mail that is no report', () => {
  it.each([
    ['an out-of-office answer', outOfOffice(), 'automatic'],
    [
      'an answer of an older program',
      Buffer.from('Precedence: auto_reply\r\n\r\nİzindeyim\r\n'),
      'automatic',
    ],
    ['a person’s answer', Buffer.from('Auto-Submitted: no\r\n\r\nTeşekkürler\r\n'), 'other'],
    ['nothing at all', Buffer.alloc(0), 'other'],
  ])('%s changes nothing', (_what, raw, kind) => {
    expect(readReturnedMail(raw)).toEqual({ kind });
    expect(outcomeOf(raw)).toEqual([]);
  });

  it('whatever its bytes, never makes the reader fail', () => {
    const lines = [
      'Content-Type: multipart/report; boundary=x',
      'Content-Type: message/delivery-status',
      '--x',
      '--x--',
      '',
      'Action: failed',
      'Final-Recipient: rfc822; a@b',
      'Content-Transfer-Encoding: base64',
      ' ',
      ';',
    ];
    const line = fc.oneof(fc.constantFrom(...lines), fc.string());
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\r\n', '\n', '\r'), (some, end) => {
        outcomeOf(Buffer.from(some.join(end)));
      }),
      { numRuns: 2_000 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => void outcomeOf(Buffer.from(bytes))));
  });

  it('is read in time that grows with its size alone', () => {
    const million = 1024 * 1024;
    const nasty = [
      Buffer.from(`Content-Type: multipart/report; boundary=x\r\n\r\n${'--x\r\n'.repeat(million / 5)}`),
      Buffer.from(`Content-Type: multipart/report; boundary="${'\\'.repeat(million)}`),
      Buffer.from(`Diagnostic-Code: ${' '.repeat(million)}x\r\n\r\n`),
      report([...group, 'Action: failed', `Diagnostic-Code: ${'5.1.'.repeat(million / 4)}`]),
      report(['\r\n \t'.repeat(million / 4)]),
    ];
    for (const raw of nasty) {
      const began = performance.now();
      readReturnedMail(raw);
      expect(performance.now() - began).toBeLessThan(1_500);
    }
  });
});
