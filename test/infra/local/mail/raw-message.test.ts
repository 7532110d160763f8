import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headersOf, withMessageId } from '../../../../infra/local/mail/raw-message.ts';

const id = 'x@eu-central-1.amazonses.com';

it('leaves every byte after the header as it was', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.constantFrom('\r\n', '\n'), (body, end) => {
      const head = `From: a${end}Message-ID: <b>${end}Bcc: c,${end} d${end}Subject: e${end} f${end}`;
      const changed = withMessageId(Buffer.concat([Buffer.from(head + end), body]), id);
      const kept = `From: a${end}Message-ID: <${id}>\r\nSubject: e${end} f${end}${end}`;
      expect(changed.equals(Buffer.concat([Buffer.from(kept), body]))).toBe(true);
    }),
  );
});

it('does not take a body for a header', () => {
  const raw = Buffer.from('From: a\r\n\r\nBcc: this is text\r\nMessage-ID: so is this\r\n');
  expect(withMessageId(raw, id).toString()).toBe(`Message-ID: <${id}>\r\n${raw}`);
  expect(headersOf(raw)).toEqual([{ name: 'From', value: 'a' }]);
});

it('reads folded and non-ASCII fields', () => {
  expect(headersOf(Buffer.from('Subject: Başvuru\r\n\tnumarası\r\n\r\n'))).toEqual([
    { name: 'Subject', value: 'Başvuru\tnumarası' },
  ]);
});
