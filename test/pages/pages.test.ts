import { describe, expect, test } from 'vitest';
import { attachName, passkeysName } from '../../functions/pages/assets.ts';
import {
  formNames,
  noticePage,
  startPage,
  statusPage,
  stepsOf,
  submittedPage,
} from '../../functions/pages/index.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import {
  informationSubmission,
  kvkkSubmission,
  petitionSubmission,
} from '../../shared/contracts/submission.ts';
import { checkSample, idempotencyKey, noticeHash, stepSample } from './form-samples.ts';
import { pages, receipt, site, status } from './samples.ts';

const today = '2026-11-23';
const passkeyScript = `<script type="module" src="/kocasinan/assets/${passkeysName}"></script>`;
const attachScript = `<script type="module" src="/kocasinan/assets/${attachName}"></script>`;
const namesIn = (html: string) => new Set([...html.matchAll(/ name="([A-Za-z]+)"/g)].map(([, name]) => name));
const fieldsOfContract = {
  kvkk: Object.keys(kvkkSubmission.shape),
  dilekce: Object.keys(petitionSubmission.shape),
  'bilgi-edinme': Object.keys(informationSubmission.shape),
};

describe('every page', () => {
  test.each(Object.entries(pages))(
    '%s is a Turkish document with one heading of the first level, and no script but those of passkeys and documents',
    (_, html) => {
      expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="tr"/);
      expect(html.match(/<h1/g)).toHaveLength(1);
      const others = html.replaceAll(passkeyScript, '').replaceAll(attachScript, '');
      expect(others).not.toMatch(/<script|<style| style=| on[a-z]+="/);
      expect(html.includes(passkeyScript)).toBe(html.includes('data-passkey='));
      expect(html.includes(attachScript)).toBe(html.includes('data-attach-most='));
      expect(html).not.toContain('undefined');
      expect(html).not.toContain('[object Object]');
    },
  );

  test.each(Object.entries(pages))('%s links only under its base', (_, html) => {
    const own = [...html.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, address]) => address);
    for (const address of own) expect(address).toMatch(/^\/kocasinan(\/|$)/);
  });
});

describe('on the host of the authority itself', () => {
  test('links have no prefix', () => {
    const html = startPage({ site: { ...site, base: '' }, today });
    expect(html).toContain('href="/basvuru/kvkk"');
    expect(html).toContain('href="/basvuru/dilekce"');
    expect(html).toContain('href="/basvuru/bilgi-edinme"');
    expect(html).toContain('href="/takip"');
    expect(html).toContain('href="/aydinlatma-metni"');
    expect(html).toContain('href="/"');
  });
});

describe('the start page', () => {
  test('offers what the authority offers, and nothing else', () => {
    const html = startPage({ site: { ...site, authority: { ...kocasinan, regimes: ['kvkk'] } }, today });
    expect(html).toContain('6698 sayılı Kişisel Verilerin Korunması Kanunu');
    expect(html).not.toContain('/basvuru/dilekce');
    expect(html).not.toContain('4982');
  });
});

/** A date is asked for in three boxes. */
const inputsOf = (field: string) =>
  field === 'birthDate' ? ['birthDay', 'birthMonth', 'birthYear'] : [field];
const buttonsAndKey = ['idempotencyKey', 'identify', 'sonra'];
const formOf = (html: string) => /<form id[\s\S]*<\/form>/.exec(html)?.[0] ?? '';

describe('a form', () => {
  test.each(formNames)('%s asks each field of its contract in exactly one step', (form) => {
    const notOfSteps = ['regime', 'noticeVersion', 'noticeHash', 'noticeRead'];
    const expected = fieldsOfContract[form].filter((field) => !notOfSteps.includes(field)).flatMap(inputsOf);
    const asked = stepsOf(form, site).flatMap(({ name }) =>
      [...namesIn(formOf(stepSample(site, form, name)))].filter(
        (field) => !buttonsAndKey.includes(field ?? ''),
      ),
    );
    expect(asked.sort()).toEqual(expected.sort());
  });

  test.each(formNames)('%s is sent from the check with every field of its contract', (form) => {
    const expected = new Set([
      ...fieldsOfContract[form].filter((field) => field !== 'regime').flatMap(inputsOf),
      ...buttonsAndKey,
    ]);
    expect(namesIn(formOf(checkSample(site, form)))).toEqual(expected);
  });

  test.each(formNames)(
    '%s leaves the judging to the server and marks what is optional, not what is mandatory',
    (form) => {
      for (const { name } of stepsOf(form, site)) {
        const html = stepSample(site, form, name);
        expect(html).toContain(
          `<form id="basvuru" method="post" action="/kocasinan/basvuru/${form}/${name}" novalidate>`,
        );
        expect(html).not.toMatch(/ required[ =>/]|\*/);
      }
      expect(stepSample(site, form, 'iletisim')).toContain('E-posta adresiniz (isteğe bağlı)');
      const check = checkSample(site, form);
      expect(check).toContain('Aydınlatma metnini okudum');
      expect(check).not.toContain('kabul ediyorum');
    },
  );

  test('carries the notice that was shown and the key of the attempt', () => {
    const html = checkSample(site, 'dilekce');
    expect(html).toContain(`<input type="hidden" name="noticeVersion" value="${kocasinan.notice.version}"/>`);
    expect(html).toContain(`<input type="hidden" name="noticeHash" value="${noticeHash}"/>`);
    expect(html).toContain(`<input type="hidden" name="idempotencyKey" value="${idempotencyKey}"/>`);
  });

  test('helps with keyboard and filling in', () => {
    const html = stepSample(site, 'kvkk', 'kimlik') + stepSample(site, 'kvkk', 'iletisim');
    expect(html).toMatch(/id="name"[^>]*autocomplete="given-name"/);
    expect(html).toMatch(/id="surname"[^>]*autocomplete="family-name"/);
    expect(html).toMatch(/id="serviceAddress"[^>]*autocomplete="street-address"/);
    expect(html).toMatch(/id="email"[^>]*type="email"[^>]*autocomplete="email"/);
    expect(html).toMatch(/id="phone"[^>]*type="tel"[^>]*autocomplete="tel"/);
    expect(html).toMatch(/id="nationalId"[^>]*inputmode="numeric"[^>]*spellcheck="false"/);
  });

  test('speaks of a code for a confirmed mailbox only where another is written', () => {
    const { 'form-member-reach': member = '', 'form-dilekce-iletisim': anybody = '' } = pages;
    expect(anybody).toContain('Yazarsanız bu adrese bir onay kodu göndeririz');
    expect(member).not.toContain('Yazarsanız bu adrese bir onay kodu göndeririz');
    expect(member).not.toContain('E-posta adresinizi yazıp kodla onaylamanız gerekir');
    expect(member).toContain('onayladığınız adresi bırakırsanız yeniden kod istemeyiz');
    expect(
      stepSample(site, 'dilekce', 'iletisim', { applicant: { level: 'edevlet', name: 'A', surname: 'B' } }),
    ).toContain('Yazarsanız bu adrese bir onay kodu göndeririz');
  });

  test('shows the nine rights under their letters', () => {
    const html = stepSample(site, 'kvkk', 'haklar');
    for (const letter of ['a', 'b', 'c', 'ç', 'd', 'e', 'f', 'g', 'ğ'])
      expect(html).toContain(`>${letter}) `);
  });

  test('folds nationality and passport away until they are needed', () => {
    const folded = stepSample(site, 'kvkk', 'kimlik');
    const open = stepSample(site, 'kvkk', 'kimlik', { values: { nationality: 'Azerbaycan' } });
    expect(folded).not.toContain('<details class="govuk-details" open>');
    expect(open).toContain('<details class="govuk-details" open>');
  });

  test('lists what few are asked only for those who answered it', () => {
    expect(checkSample(site, 'dilekce')).not.toContain('Temsil belgeniz');
    const acting = { representation: 'child', representedName: 'Defne' };
    const listed = checkSample(site, 'dilekce', { values: acting });
    expect(listed).toContain('Temsil belgeniz');
    expect(listed).toContain('Velayetimdeki çocuk adına');
  });

  test('says in English that a KVKK application has to be written in Turkish', () => {
    const html = stepSample({ ...site, language: 'en' }, 'kvkk');
    expect(html).toContain('has to be written in Turkish');
    expect(stepSample({ ...site, language: 'en' }, 'dilekce')).not.toContain('written in Turkish');
  });
});

describe('the receipt', () => {
  test('names the last day in words, the code to keep and what happens next', () => {
    const html = submittedPage({ site, receipt });
    expect(html).toContain('27 Mayıs 2026 Çarşamba');
    expect(html).toContain('1 Haziran 2026 Pazartesi');
    expect(html).toContain(receipt.followUpCode);
    for (const step of receipt.next) expect(html).toContain(step);
  });

  test('asks for the mailed code only when one was sent', () => {
    expect(submittedPage({ site, receipt })).toContain('action="/kocasinan/onay"');
    expect(submittedPage({ site, receipt })).toContain('action="/kocasinan/onay/yeni-kod"');
    const html = submittedPage({ site, receipt: { ...receipt, confirmation: 'notNeeded' } });
    expect(html).not.toContain('<form');
  });
});

describe('the state of a request', () => {
  test.each([
    [12, '12 gün kaldı'],
    [0, 'Son gün bugün'],
    [-3, 'Süre 3 gün önce doldu'],
  ])('%i days left reads “%s”', (daysLeft, words) => {
    expect(statusPage({ site, status: { ...status, daysLeft } })).toContain(words);
  });

  test('says nothing of days once nothing is left to do', () => {
    const html = statusPage({ site, status: { ...status, daysLeft: null } });
    expect(html).not.toMatch(/gün kaldı|Son gün bugün|önce doldu/);
  });

  test('tells of the later day only where it differs', () => {
    expect(statusPage({ site, status })).toContain('tatile rastlıyor');
    expect(statusPage({ site, status: { ...status, rolledDueOn: status.dueOn } })).not.toContain(
      'tatile rastlıyor',
    );
  });
});

test('the notice names its version, its day and its hash', () => {
  const html = noticePage({ site, notice: kocasinan.notice, noticeHash });
  expect(html).toContain(kocasinan.notice.version);
  expect(html).toContain('23 Kasım 2026 Pazartesi');
  expect(html).toContain(noticeHash);
});
