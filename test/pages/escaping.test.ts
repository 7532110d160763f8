import { describe, expect, test } from 'vitest';
import {
  codePage,
  confirmedPage,
  followPage,
  formPage,
  problemPage,
  replyLetterPage,
  statusPage,
  submittedPage,
} from '../../functions/pages/index.ts';
import { idempotencyKey, noticeHash, personal, receipt, site, status } from './samples.ts';

const attacks = [
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '</textarea><svg onload=alert(1)>',
  '</title><b>',
];

const fields = [
  'name',
  'surname',
  'nationalId',
  'nationality',
  'passportNumber',
  'serviceAddress',
  'email',
  'phone',
  'subject',
  'details',
  'replyBy',
  'rights',
  'relation',
  'location',
  'category',
  'petitionType',
  'organisation',
  'noticeRead',
];

describe.each(attacks)('what was typed as %s stays text', (attack) => {
  const error = { field: 'name', code: 'name.missing', message: attack };
  const values = Object.fromEntries(
    fields.map((field) => [field, field === 'rights' ? [attack, attack] : attack]),
  );
  const everywhere = {
    kvkk: () =>
      formPage({
        site,
        form: 'kvkk',
        values,
        errors: [error],
        idempotencyKey: attack,
        noticeHash: attack,
        banner: attack,
      }),
    dilekce: () => formPage({ site, form: 'dilekce', values, errors: [error], idempotencyKey, noticeHash }),
    'bilgi-edinme': () =>
      formPage({ site, form: 'bilgi-edinme', values, errors: [error], idempotencyKey, noticeHash }),
    receipt: () =>
      submittedPage({
        site,
        receipt: { ...receipt, kind: attack, next: [attack] },
        sentTo: attack,
        codeError: attack,
      }),
    code: () =>
      codePage({
        site,
        purpose: 'confirm',
        reference: attack,
        errors: [{ ...error, field: 'code' }],
        banner: attack,
      }),
    confirmed: () => confirmedPage({ site, reference: attack }),
    follow: () => followPage({ site, values: { reference: attack, followUpCode: attack }, errors: [error] }),
    status: () =>
      statusPage({
        site,
        status: {
          ...status,
          statusText: attack,
          next: attack,
          ticket: attack,
          missing: [attack],
          newPurposes: [attack],
          windows: [
            { forum: 'board', inWords: attack, article: attack, lastDay: '2026-06-20', certain: true },
          ],
          history: [{ at: receipt.receivedAt, text: attack }],
        },
      }),
    problem: () =>
      problemPage({
        site,
        problem: {
          type: 'about:blank',
          title: attack,
          status: 422,
          detail: attack,
          code: 'inputInvalid',
          errors: [error],
        },
      }),
    letter: () =>
      replyLetterPage({
        authority: site.authority,
        request: { reference: attack, kind: attack, receivedAt: receipt.receivedAt, law: attack },
        personal: {
          ...personal,
          name: attack,
          serviceAddress: attack,
          subject: attack,
          organisation: attack,
        },
        sections: [{ heading: attack, paragraphs: [attack] }],
        document: { number: attack, date: '2026-05-05' },
      }),
  };

  test.each(Object.entries(everywhere))('on the page “%s”', (_, render) => {
    expect(render()).not.toMatch(/<script|<img|<svg|<b>/i);
  });
});

test('line breaks at the start of a typed text survive the round trip', () => {
  const html = formPage({
    site,
    form: 'dilekce',
    values: { details: '\nİkinci satır' },
    errors: [],
    idempotencyKey,
    noticeHash,
  });
  expect(html).toContain('>\n\nİkinci satır</textarea>');
});
