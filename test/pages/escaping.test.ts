import { describe, expect, test } from 'vitest';
import {
  checkPage,
  codePage,
  confirmedPage,
  followPage,
  formNames,
  problemPage,
  replyLetterPage,
  statusPage,
  stepPage,
  stepsOf,
  submittedPage,
} from '../../functions/pages/index.ts';
import { stepSample } from './form-samples.ts';
import { personal, receipt, site, status } from './samples.ts';

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
  'neighbourhood',
  'street',
  'coordinates',
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
    ...Object.fromEntries(
      formNames.flatMap((form) => {
        const steps = stepsOf(form, site);
        const typed = { site, form, steps, values, errors: [error], idempotencyKey: attack, banner: attack };
        return [
          ...steps.map((step) => [`${form}, ${step.name}`, () => stepPage({ ...typed, step })] as const),
          [`${form}, check`, () => checkPage({ ...typed, files: [], noticeHash: attack })] as const,
        ];
      }),
    ),
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
            {
              forum: 'board',
              inWords: attack,
              article: attack,
              lastDay: '2026-06-20',
              certain: true,
              how: attack,
            },
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
        sections: [{ heading: attack, paragraphs: [{ text: attack }] }],
        document: { number: attack, date: '2026-05-05' },
      }),
  };

  test.each(Object.entries(everywhere))('on the page “%s”', (_, render) => {
    expect(render()).not.toMatch(/<script|<img|<svg|<b>/i);
  });
});

test('line breaks at the start of a typed text survive the round trip', () => {
  const html = stepSample(site, 'dilekce', 'konu', { values: { details: '\nİkinci satır' } });
  expect(html).toContain('>\n\nİkinci satır</textarea>');
});
