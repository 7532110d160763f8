import { describe, expect, test } from 'vitest';
import { codePage, followPage, formPage, submittedPage } from '../../functions/pages/index.ts';
import { tr } from '../../shared/contracts/messages/tr.ts';
import { error, idempotencyKey, kvkkErrors, kvkkValues, noticeHash, receipt, site } from './samples.ts';

const form = { site, form: 'kvkk', idempotencyKey, noticeHash } as const;
const summaryOf = (html: string) => /<div class="govuk-error-summary"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '';
const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1];

describe('a form that came back', () => {
  const html = formPage({ ...form, values: kvkkValues, errors: kvkkErrors });

  test('says so in its title and takes the focus to the summary without script', () => {
    expect(titleOf(html)).toMatch(/^Hata: KVKK başvurusu/);
    expect(html).toContain('<div class="govuk-error-summary" tabindex="-1" autofocus>');
  });

  test.each(kvkkErrors)(
    '$code stands in the summary, and at the field in the same words',
    ({ field, message }) => {
      expect(summaryOf(html)).toContain(`<a href="#${field}">${message}</a>`);
      expect(html).toContain(`id="${field}"`);
      expect(html).toContain(
        `<p id="${field}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Hata:</span> ${message}</p>`,
      );
      expect(html).toMatch(new RegExp(`aria-describedby="[^"]*\\b${field}-error"`));
    },
  );

  test('lists the mistakes in the order of the page', () => {
    const order = [...summaryOf(html).matchAll(/href="#(\w+)"/g)].map(([, field]) => field);
    expect(order).toEqual([
      'nationalId',
      'passportNumber',
      'relation',
      'authorityDocument',
      'serviceAddress',
      'email',
      'rights',
      'noticeRead',
    ]);
  });

  test('keeps every answer', () => {
    expect(html).toMatch(/id="nationalId"[^>]*value="10000000145"/);
    expect(html).toMatch(/id="nationality"[^>]*value="Azerbaycan"/);
    expect(html).toContain(`${String(kvkkValues.details)}</textarea>`);
    const checked = [...html.matchAll(/<input[^>]*value="([^"]*)"[^>]* checked/g)].map(([, value]) => value);
    expect(checked).toEqual(['email', 'b', 'ç', 'ğ']);
  });

  test('opens the folded fields in which a mistake is', () => {
    expect(html).toContain('<details class="govuk-details" open>');
  });
});

test('a form without mistakes has no summary and a plain title', () => {
  const html = formPage({ ...form, values: {}, errors: [] });
  expect(titleOf(html)).toMatch(/^KVKK başvurusu/);
  expect(html).not.toContain('error-summary');
});

test('a mistake in the hidden notice fields is settled at the check below the notice', () => {
  const html = formPage({ ...form, values: {}, errors: [error('noticeHash', 'notice.missing')] });
  expect(summaryOf(html)).toContain(`<a href="#noticeRead">${tr['notice.missing']}</a>`);
  expect(html).toContain('id="noticeRead-error"');
});

test('a mistake in an element of a list belongs to the list', () => {
  const html = formPage({ ...form, values: {}, errors: [error('rights.0', 'rights.invalid')] });
  expect(summaryOf(html)).toContain(`<a href="#rights">${tr['rights.invalid']}</a>`);
});

test('a mistake that is in no field of the page is told without a link', () => {
  const html = formPage({ ...form, values: {}, errors: [error('colour', 'field.unknown')] });
  expect(summaryOf(html)).toContain(`<li>${tr['field.unknown']}</li>`);
});

test('a wrong reference is shown in the one of the two forms it was typed in', () => {
  const errors = [error('reference', 'reference.invalid')];
  const first = followPage({ site, values: { reference: 'X' }, errors });
  const second = followPage({ site, values: { reference: 'X' }, errors, sent: 'codeRequest' });
  expect(summaryOf(first)).toContain('href="#reference"');
  expect(first).not.toContain('codeReference-error');
  expect(summaryOf(second)).toContain('href="#codeReference"');
  expect(second).not.toContain('id="reference-error"');
});

test('a wrong code is told on the receipt and on the page for codes', () => {
  const message = tr['code.invalid'];
  const onReceipt = submittedPage({ site, receipt, codeError: message });
  const onPage = codePage({
    site,
    purpose: 'confirm',
    reference: receipt.reference,
    errors: [error('code', 'code.invalid')],
  });
  for (const html of [onReceipt, onPage]) {
    expect(titleOf(html)).toMatch(/^Hata: /);
    expect(summaryOf(html)).toContain(`<a href="#code">${message}</a>`);
    expect(html).toContain('id="code-error"');
  }
});

test('a renewed notice has to be ticked anew, whatever was ticked before', () => {
  const errors = [error('noticeRead', 'notice.outdated')];
  const html = formPage({ ...form, values: { noticeRead: 'true' }, errors });
  expect(html).not.toMatch(/id="noticeRead"[^>]* checked/);
  expect(formPage({ ...form, values: { noticeRead: 'true' }, errors: [] })).toMatch(
    /id="noticeRead"[^>]* checked/,
  );
});
