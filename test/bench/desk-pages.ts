import type { RequestName } from '../../shared/domain/ports.ts';
import type { Answer } from '../../shared/http/call.ts';
import { browserOf, formTokenIn, type Handle, locationOf, publicUrl } from '../functions/desk/browser.ts';
import { startProvider } from '../functions/desk/provider.ts';
import { operationsOf, totalOf } from './counting-door.ts';
import type { Line, Section } from './report.ts';
import type { Stage } from './stage.ts';

const roles = ['officer', 'supervisor', 'operator'].map((role) => `kocasinan:*:${role}`);

/** What each page of the desk asks of the store as it stands, and how large it is: called as a browser calls it. */
export async function deskCosts(stage: Stage, asked: RequestName): Promise<Section> {
  const provider = await startProvider();
  try {
    Object.assign(process.env, provider.environment, {
      PUBLIC_URL: publicUrl,
      SESSION_IDLE_MINUTES: '30',
      SESSION_HOURS: '8',
      SESSION_VOUCHED_MINUTES: '60',
      SESSION_LOGIN_HOURS: '12',
      ORIGIN_SECRET: '',
      TRUSTED_PROXIES: '0',
    });
    const one = browserOf((await stage.handler('desk')) as unknown as Handle);
    const away = locationOf(await one.get('/gorevli/giris'));
    await one.comeBack(provider.authorize(away, { groups: roles }));
    const page = (what: string, get: () => Promise<Answer>) => countedPage(stage, what, get);
    const path = { reference: asked.reference };
    const dossier = '/gorevli/basvuru/{reference}';
    const formToken = formTokenIn(await one.get('/gorevli/ara'));
    return {
      title: 'Officers’ pages',
      about: `The desk's own pages over the same store, to an officer of every unit. Each reads the three items of her session; what is
written is who looked, at what, when.`,
      lines: [
        await page('list', () => one.get('/gorevli')),
        await page('list of one unit', () => one.get('/gorevli', { query: { department: 'fen-isleri' } })),
        await page('search page', () => one.get('/gorevli/ara')),
        await page('search for a name that one request has', () =>
          one.post('/gorevli/ara', { term: 'İsmail Özdoğan', formToken }),
        ),
        await page('one request', () => one.get(dossier, { path })),
        await page('reply composer', () => one.get(`${dossier}/cevap`, { path })),
        await page('figures', () => one.get('/gorevli/yonetim')),
        await page('state of the system', () => one.get('/gorevli/sistem')),
      ],
    };
  } finally {
    await provider.close();
  }
}

async function countedPage(stage: Stage, what: string, get: () => Promise<Answer>): Promise<Line> {
  stage.store.take();
  const began = performance.now();
  const { statusCode, body = '' } = await get();
  const took = performance.now() - began;
  if (statusCode !== 200) throw new Error(`${what} was answered ${statusCode}`);
  const calls = stage.store.take();
  const { calls: count, reads, writes, indexWrites, bytes } = totalOf(calls);
  const kilobytes = (of: number) => (of / 1000).toFixed(1);
  return {
    what,
    measured: `${count} calls; ${reads} read and ${writes + indexWrites} write units; ${kilobytes(bytes)} KB from the store; page of ${kilobytes(Buffer.byteLength(body))} KB`,
    note: `${operationsOf(calls)}; ${took.toFixed(0)} ms`,
  };
}
