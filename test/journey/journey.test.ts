import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentNarrator } from './narrator.ts';
import { play } from './play.ts';
import { dataFolder, startSystemProcess } from './running.ts';

/** A page as a browser gets it that was led here under another host name. */
function pageAt(url: string, host: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${path}`, { headers: { host } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => resolve(text));
    });
    asked.on('error', reject).end();
  });
}

describe('the whole loop on one machine', () => {
  const data = dataFolder();
  let system: Awaited<ReturnType<typeof startSystemProcess>>;
  beforeAll(async () => {
    system = await startSystemProcess(data.path);
  });
  afterAll(data.remove);

  it('goes from a citizen’s form to three answered requests, as the tour plays it', async () => {
    const references = await play(system.stage, silentNarrator);
    expect(new Set(references).size).toBe(3);
  });

  it('says nothing in its log of who asked or what', () => {
    const log = system.lines.join('\n');
    for (const word of [
      'Gülşah',
      'Çığırtkan',
      '10000000146',
      '905321234567',
      'ornek.example',
      'Özdoğan',
      'çukur',
    ])
      expect(log).not.toContain(word);
  });

  it('answers what it does not know in its own words, to programs and to people', async () => {
    const { url } = system.stage;
    const toProgram = await fetch(`${url}/kocasinan/no/such/place`);
    expect(toProgram.status).toBe(404);
    expect(toProgram.headers.get('content-type')).toBe('application/problem+json');
    expect(await toProgram.json()).toMatchObject({ code: 'routeUnknown' });
    const toPerson = await fetch(`${url}/nobody/takip`, { headers: { accept: 'text/html' } });
    expect(toPerson.status).toBe(404);
    expect(await toPerson.text()).toContain('Böyle bir adres yok');
  });

  it('refuses officers’ routes without a good token, in its own words', async () => {
    const { url } = system.stage;
    for (const authorization of [undefined, 'Bearer x.y.z', 'Basic abc']) {
      const answer = await fetch(`${url}/kocasinan/staff/requests`, {
        headers: authorization ? { authorization } : {},
      });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    }
  });

  it('shows each authority at its own host, and each of them by path at any', async () => {
    const { url } = system.stage;
    const own = await pageAt(url, 'basvuru.kentkonut.example', '/');
    expect(own).toContain('Kent Konut: başvuru yapın');
    expect(own).toContain('href="/basvuru/kvkk"');
    expect(own).not.toContain('/basvuru/dilekce');
    expect(await pageAt(url, 'ebelediye.kocasinan.example', '/')).toContain(
      'Kocasinan Belediyesi: başvuru yapın',
    );
    const byPath = await pageAt(url, 'ebelediye.kocasinan.example', '/kent-konut');
    expect(byPath).toContain('href="/kent-konut/basvuru/kvkk"');
  });

  it('stops cleanly when asked, and refuses a data folder in use before that', async () => {
    await expect(startSystemProcess(data.path)).rejects.toThrow(/in use|another/i);
    expect(await system.stop()).toBe(0);
  });
});
