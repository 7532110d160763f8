import { describe, expect, test } from 'vitest';
import { checkPage, codePage, followPage, stepsOf, submittedPage } from '../../functions/pages/index.ts';
import { fieldsOf } from '../../functions/pages/steps.ts';
import type { FieldError } from '../../shared/contracts/failures.ts';
import { tr } from '../../shared/contracts/messages/tr.ts';
import { idempotencyKey, noticeHash, stepSample, wrongValues } from './form-samples.ts';
import { error, receipt, site } from './samples.ts';

const summaryOf = (html: string) => /<div class="govuk-error-summary"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '';
const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1];

describe('a step that came back', () => {
  const html = stepSample(site, 'kvkk', 'kimlik', { values: wrongValues, judged: true });
  const wrong = [
    ['nationalId', tr['nationalId.checksum']],
    ['birthDate', tr['birthDate.invalid']],
    ['authorityDocument', tr['authorityDocument.missing']],
  ] as const;

  test('says so in its title and takes the focus to the summary without script', () => {
    expect(titleOf(html)).toMatch(/^Hata: KVKK başvurusu/);
    expect(html).toContain('<div class="govuk-error-summary" tabindex="-1" autofocus>');
  });

  test.each(wrong)('%s stands in the summary, and at the field in the same words', (field, message) => {
    expect(summaryOf(html)).toContain(`<a href="#${field}">${message}</a>`);
    expect(html).toContain(`id="${field}"`);
    expect(html).toContain(
      `<p id="${field}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Hata:</span> ${message}</p>`,
    );
    expect(html).toMatch(new RegExp(`aria-describedby="[^"]*\\b${field}-error"`));
  });

  test('lists its mistakes in the order of the page, and no other step’s', () => {
    const order = [...summaryOf(html).matchAll(/href="#(\w+)"/g)].map(([, field]) => field);
    expect(order).toEqual(wrong.map(([field]) => field));
  });

  test('keeps every answer', () => {
    expect(html).toMatch(/id="nationalId"[^>]*value="10000000145"/);
    expect(html).toMatch(/id="nationality"[^>]*value="Azerbaycan"/);
    const konu = stepSample(site, 'kvkk', 'konu', { values: wrongValues, judged: true });
    expect(konu).toContain(`${String(wrongValues.details)}</textarea>`);
    const haklar = stepSample(site, 'kvkk', 'haklar', { values: wrongValues, judged: true });
    const checked = [...haklar.matchAll(/<input[^>]*value="([^"]*)"[^>]* checked/g)].map(
      ([, value]) => value,
    );
    expect(checked).toEqual(['b', 'ç', 'ğ']);
  });

  test('opens the folded fields in which a mistake is', () => {
    expect(html).toContain('<details class="govuk-details" open>');
  });
});

test('a step without mistakes has no summary and a plain title', () => {
  const html = stepSample(site, 'kvkk');
  expect(titleOf(html)).toMatch(/^KVKK başvurusu/);
  expect(html).not.toContain('error-summary');
});

describe('the check of a form with mistakes', () => {
  const steps = stepsOf('kvkk', site);
  const check = (errors: readonly FieldError[], noticeRead = false) =>
    checkPage({
      site,
      form: 'kvkk',
      steps,
      files: [],
      values: {},
      errors,
      idempotencyKey,
      noticeHash,
      noticeRead,
    });

  test('links each to the step that asks for its field', () => {
    const asked = steps.flatMap((step) => fieldsOf(step).map((field) => [step.name, field] as const));
    const html = check(asked.map(([, field]) => ({ field, code: 'x', message: `Yanlış: ${field}` })));
    for (const [step, field] of asked)
      expect(summaryOf(html)).toContain(
        `<a href="/kocasinan/basvuru/kvkk/${step}?degistir=1#${field}">Yanlış: ${field}</a>`,
      );
  });

  test('in the hidden notice fields has it settled at the check below the notice', () => {
    const html = check([error('noticeHash', 'notice.missing')]);
    expect(summaryOf(html)).toContain(`<a href="#noticeRead">${tr['notice.missing']}</a>`);
    expect(html).toContain('id="noticeRead-error"');
  });

  test('in an element of a list has it belong to the list', () => {
    expect(summaryOf(check([error('rights.0', 'rights.invalid')]))).toContain(
      `haklar?degistir=1#rights">${tr['rights.invalid']}</a>`,
    );
  });

  test('in no field of the form tells it without a link', () => {
    expect(summaryOf(check([error('colour', 'field.unknown')]))).toContain(`<li>${tr['field.unknown']}</li>`);
  });

  test('has a renewed notice ticked anew, whatever was ticked before', () => {
    expect(check([error('noticeRead', 'notice.outdated')], true)).not.toMatch(/id="noticeRead"[^>]* checked/);
    expect(check([], true)).toMatch(/id="noticeRead"[^>]* checked/);
  });
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
