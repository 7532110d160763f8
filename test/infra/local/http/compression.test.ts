import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressed } from '../../../../infra/local/http/compression.ts';

const body = Buffer.from('.a{color:red}'.repeat(200));
const file = {
  status: 200,
  headers: {
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  },
  body,
};

describe('files on their way out', () => {
  it.each(['gzip', 'gzip, deflate, br', 'br;q=1.0, gzip;q=0.8', 'gzip;q=0.5'])(
    'are packed for whoever takes it (%s)',
    async (accepted) => {
      const answer = await compressed(file, accepted);
      expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
      expect(answer.body.length).toBeLessThan(body.length / 5);
      expect(gunzipSync(answer.body)).toEqual(body);
    },
  );

  it.each([undefined, '', 'identity', 'br', 'gzip;q=0', 'gzip; q=0.0, br'])(
    'go as they are to whoever does not (%s)',
    async (accepted) => {
      const answer = await compressed(file, accepted);
      expect(answer.body).toBe(body);
      expect(answer.headers).toEqual({ ...file.headers, vary: 'accept-encoding' });
    },
  );

  it.each([
    ['pages, whose length must not tell what is on them', { 'content-type': 'text/html; charset=utf-8' }],
    ['what nobody may keep', { 'cache-control': 'no-store' }],
    ['fonts, which are packed', { 'content-type': 'font/woff2' }],
    ['what is packed', { 'content-encoding': 'gzip' }],
  ])('leave %s alone', async (_, other) => {
    const answer = { ...file, headers: { ...file.headers, ...other } };
    expect(await compressed(answer, 'gzip')).toBe(answer);
  });

  it('leave alone what is too small to gain by it', async () => {
    const small = { ...file, body: body.subarray(0, 900) };
    expect(await compressed(small, 'gzip')).toBe(small);
  });
});
