/** What is left out of the bundles is not missed: a bundle says what the sources say. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { siteOf } from '../../functions/pages/site-of.ts';
import { startPage } from '../../functions/pages/start-page.tsx';
import { bundle } from '../../infra/bundle.ts';
import { trims } from '../../infra/bundle-trims.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { openApiDocument } from '../../shared/http/openapi.ts';

type Handler = (event: object, context: object) => Promise<{ statusCode: number; body: string }>;

const cache = mkdtempSync(join(tmpdir(), 'basvuru-bundles-'));
const publicUrl = 'https://ebelediye.example';
let site: Handler;

beforeAll(async () => {
  const { site: folder } = await bundle({ cache });
  vi.stubEnv('PUBLIC_URL', publicUrl);
  vi.spyOn(console, 'info').mockReturnValue();
  ({ handler: site } = (await import(join(folder, 'index.mjs'))) as { handler: Handler });
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(cache, { recursive: true, force: true });
});

const get = (path: string) =>
  site(
    {
      routeKey: `GET /{authority}${path}`,
      headers: {},
      requestContext: { domainName: 'ebelediye.example', http: { method: 'GET', sourceIp: '203.0.113.7' } },
      pathParameters: { authority: kocasinan.id },
    },
    { awsRequestId: '1' },
  );

it('writes the same OpenAPI document without each schema’s own way into JSON Schema', async () => {
  expect(JSON.parse((await get('/openapi.json')).body)).toEqual(openApiDocument(publicUrl));
});

it('renders the same page without the part of preact that works in a browser', async () => {
  const { statusCode, body } = await get('/');
  expect(statusCode).toBe(200);
  expect(body).toBe(
    startPage({
      site: siteOf({ authority: kocasinan, base: `/${kocasinan.id}`, language: 'tr' }),
      today: '2026-11-23',
    }),
  );
});

it('a trim whose lines a new version no longer has says so', () => {
  const byLines = trims.filter(({ leave }) => String(leave).includes('split'));
  expect(byLines.length).toBeGreaterThan(0);
  for (const { leave } of byLines) expect(() => leave('export const other = 1;')).toThrow('No line matches');
});
