/** What the distribution does with a call before the API, as the runner does it: by the same code. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { viewerCode } from '../../../../infra/constructs/edge-viewer.ts';
import { createViewer } from '../../../../infra/local/http/viewer.ts';
import { largestCall } from '../../../../shared/contracts/routes/route.ts';
import { languages } from '../../../../shared/contracts/vocabulary.ts';
import { securityHeaders } from '../../../../shared/http/headers.ts';
import { problemOf, problemsIn } from '../../../../shared/http/problem.ts';
import { tooLargeWords } from '../../../../shared/words/too-large.ts';

const viewer = createViewer(viewerCode);
const sent = (headers: IncomingHttpHeaders, path = '/takip/belgeler') =>
  viewer({
    method: 'POST',
    url: path,
    headers: { host: 'basvuru.example', ...headers },
    socket: { remoteAddress: '203.0.113.9' },
  } as IncomingMessage);
const tooMuch = { 'content-length': String(largestCall + 1) };
const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('a body that no function can be handed', () => {
  it('is refused to a browser by a page that says what to do, in every language, Turkish first', () => {
    const answer = sent({ ...tooMuch, ...browser });
    expect(answer?.status).toBe(413);
    expect(answer?.headers).toMatchObject({ ...securityHeaders, 'cache-control': 'no-store' });
    expect(answer?.headers['content-type']).toBe('text/html; charset=utf-8');
    const page = String(answer?.body);
    expect(page).toContain('<html lang="tr">');
    for (const language of languages) {
      const { title, ways } = tooLargeWords({ language });
      for (const words of [title, ...ways]) expect(page).toContain(words);
    }
    expect(page).toContain('en çok 4 MB gönderilebilir');
    expect(page).toContain('can carry 4 MB at most');
    expect(page.indexOf('lang="tr"')).toBeLessThan(page.indexOf('lang="en"'));
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });

  it('is refused by a page that is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] });
    const { results } = await validator.validateString(String(sent({ ...tooMuch, ...browser })?.body));
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it.each([
    [undefined, 'tr'],
    ['en-GB,en;q=0.9', 'en'],
    ['de, en', 'en'],
    ['tr, en', 'tr'],
    ['xx', 'tr'],
    ['', 'tr'],
  ] as const)('is a problem to a program that reads %j', (read, language) => {
    const answer = sent({ ...tooMuch, ...(read === undefined ? {} : { 'accept-language': read }) });
    expect(answer?.status).toBe(413);
    expect(answer?.headers).toMatchObject({
      ...securityHeaders,
      'content-type': 'application/problem+json',
      'content-language': language,
    });
    const problem = problemOf({ code: 'bodyTooLarge' }, problemsIn(language));
    expect(JSON.parse(String(answer?.body))).toEqual(problem);
  });
});

it.each([
  ['of the largest size', { 'content-length': String(largestCall) }],
  ['that says no size', { 'transfer-encoding': 'chunked' }],
  ['of no known size', { 'content-length': 'much' }],
  ['without a body', {}],
])('a call %s goes on', (_what, headers) => {
  expect(sent({ ...headers, ...browser })).toBeUndefined();
});

it('the largest size fits into an event with all that a gateway puts beside it', () => {
  const inBase64 = Math.ceil(largestCall / 3) * 4;
  expect(6 * 1024 * 1024 - inBase64).toBe(64 * 1024);
});
