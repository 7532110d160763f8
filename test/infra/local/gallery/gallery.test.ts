import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, startGallery } from '../../../../infra/local/gallery/gallery.ts';
import { authorities } from '../../../../shared/authorities/registry.ts';
import { keepLog } from '../scratch.ts';

let gallery: Gallery;
let index: string;
const { log, lines } = keepLog();
beforeAll(async () => {
  gallery = await startGallery({ host: '127.0.0.1', port: 0, siteUrl: 'http://127.0.0.1:8080', log });
  index = await (await fetch(gallery.url)).text();
});
afterAll(async () => {
  await gallery.close();
  expect(lines).toEqual([]);
});

const linked = () => [...index.matchAll(/href="(\/[^"]+)"/g)].map(([, path]) => String(path));
const read = async (path: string) => {
  const response = await fetch(gallery.url + path);
  return {
    status: response.status,
    policy: response.headers.get('content-security-policy'),
    html: await response.text(),
  };
};
const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] });
async function complaints(html: string) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

describe('the first page', () => {
  it('lists the letters of every institution, each under an address of its own', () => {
    for (const { id, name } of authorities) {
      expect(index).toContain(name);
      expect(linked().filter((path) => path.startsWith(`/${id}/`)).length).toBeGreaterThan(30);
    }
    expect(new Set(linked()).size).toBe(linked().length);
  });

  it('lists no letter that the institution’s laws do not know', () => {
    const ofKentKonut = linked().filter((path) => path.startsWith('/kent-konut/'));
    expect(ofKentKonut.filter((path) => /petition|information/.test(path))).toEqual([]);
    expect(linked()).toContain('/kocasinan/information-extended');
  });

  it('lists what goes to the institution’s own people in every language, whatever its citizens’ are', () => {
    for (const { id } of authorities)
      for (const letter of [
        'kurum-digest-1',
        'kurum-summary-1',
        'kvkk-cameBack-reply',
        'kvkk-assigneeReminded',
      ])
        for (const path of [`/${id}/${letter}`, `/${id}/${letter}-en`])
          expect(linked().filter((each) => each === path)).toHaveLength(1);
  });

  it('is valid HTML', async () => {
    expect(await complaints(index)).toEqual([]);
  });
});

describe('a letter’s page', () => {
  it('shows subject, HTML in a sandbox, text, headers and SMS; every one of them can be opened', async () => {
    for (const path of linked()) {
      const { status, html } = await read(path);
      expect(status, path).toBe(200);
      for (const words of [
        `src="${path}/html" sandbox`,
        'Metin bölümü',
        'Auto-Submitted: auto-generated',
        'SMS',
      ])
        expect(html, path).toContain(words);
    }
  });

  it('shows an office’s letter in the office’s language', async () => {
    const { html } = await read('/kocasinan/kurum-digest-1-en/html');
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('Deadline reminder for Solution Desk');
  });

  it('runs no script and loads nothing, and neither may the letter in it', async () => {
    const page = await read('/kocasinan/kvkk-receipt');
    expect(page.policy).toMatch(/^default-src 'none'/);
    const part = await read('/kocasinan/kvkk-receipt/html');
    expect(part.policy).toMatch(/^sandbox; default-src 'none'/);
    expect(part.html).toContain('Alındı belgesi');
  });

  it.each(['/kocasinan/kvkk-receipt', '/kocasinan/kurum-digest-1'])('%s is valid HTML', async (path) => {
    expect(await complaints((await read(path)).html)).toEqual([]);
  });

  it('shows the SMS and as how many it is paid for, or that there is none', async () => {
    expect((await read('/kocasinan/petition-receipt')).html).toMatch(/SMS \([12] ileti\)/);
    for (const path of ['/kocasinan/petition-reply', '/kocasinan/kurum-digest-1'])
      expect((await read(path)).html, path).toContain('Bu mektubun SMS’i yoktur.');
  });

  it.each(['/x', '/kocasinan/x', '/kocasinan/kvkk-receipt/x', '/kocasinan/%'])(
    '%s is not there',
    async (path) => {
      expect((await read(path)).status).toBe(404);
    },
  );
});
