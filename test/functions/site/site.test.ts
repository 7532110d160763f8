/** The function that needs no store: start page, notice, files, the API's description. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stylesheetName } from '../../../functions/pages/assets.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { noticeHash } from '../../../shared/domain/notice.ts';
import { bodyOf, context, type Entry, eventOf, headersOf } from '../edge/events.ts';

let entry: Entry;
beforeAll(async () => {
  vi.stubEnv('PUBLIC_URL', 'https://ebelediye.kocasinan.example');
  vi.stubEnv('ORIGIN_SECRET', '');
  vi.stubEnv('TRUSTED_PROXIES', '0');
  vi.spyOn(console, 'info').mockReturnValue();
  entry = ((await import('../../../functions/site/lambda.ts')) as { handler: unknown }).handler as Entry;
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const browser = { accept: 'text/html' };
const get = (routeKey: string, path: Record<string, string> = {}, query?: Record<string, string>) =>
  entry(eventOf({ routeKey, path, headers: browser, ...(query ? { query } : {}) }), context);

describe('the privacy notice', () => {
  const versionPage = 'GET /aydinlatma-metni/{version}';

  it('stands at its own address and at that of its version', async () => {
    const own = await get('GET /aydinlatma-metni');
    const versioned = await get(versionPage, { version: kocasinan.notice.version });
    expect([own.statusCode, versioned.statusCode]).toEqual([200, 200]);
    for (const { body } of [own, versioned]) expect(body).toContain(noticeHash(kocasinan.notice));
  });

  it.each(['2001-01', '__proto__', '../2026-11'])('has no version %s', async (version) => {
    const answer = await get(versionPage, { version });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('Böyle bir adres yok');
  });

  it('for programs has the hash that the page shows', async () => {
    expect(bodyOf(await get('GET /privacy-notice'))).toMatchObject({
      noticeVersion: kocasinan.notice.version,
      noticeHash: noticeHash(kocasinan.notice),
    });
  });
});

describe('a file', () => {
  it('is for everybody and for ever, whatever language an address asks for', async () => {
    const answer = await get('GET /assets/{file}', { file: stylesheetName(kocasinan) }, { dil: 'en' });
    expect(headersOf(answer)['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headersOf(answer)).not.toHaveProperty('vary');
    expect(answer.cookies).toBeUndefined();
  });

  it('that is not there is a page in the language that was asked for, which nobody keeps', async () => {
    const answer = await get('GET /assets/{file}', { file: 'yok.css' }, { dil: 'en' });
    expect(answer.statusCode).toBe(404);
    expect(headersOf(answer)).toMatchObject({ 'cache-control': 'no-store', 'content-language': 'en' });
    expect(answer.body).toContain('There is no such address');
  });
});
