/** The function `attach` over a basket, a store and a book in memory; a browser with a cookie before it. */
import { randomBytes } from 'node:crypto';
import {
  type AttachPageDependencies,
  showDocuments,
  takeDocuments,
  takeMoreDocuments,
} from '../../../functions/attach/page.ts';
import { judgeAttachment } from '../../../shared/adapters/attachment-judge.ts';
import { readMultipart } from '../../../shared/adapters/multipart.ts';
import type { Authority } from '../../../shared/authorities/authority.ts';
import { refuse } from '../../../shared/contracts/failures.ts';
import type { Language } from '../../../shared/contracts/vocabulary.ts';
import type { ScanState, WaitingAttachment } from '../../../shared/domain/attachment.ts';
import type { RawPageCall } from '../../../shared/http/call.ts';
import { unlimited } from '../../shared/adapters/limits.ts';
import { authority as kocasinan, may4 } from '../../shared/adapters/samples.ts';

const secret = new Uint8Array(32).fill(3);
export const secrets = { intake: secret, followUp: secret, code: secret, trail: secret, applicant: secret };
export const pdf = (more = '') => Buffer.from(`%PDF-1.7\n${more}`);

type Options = { readonly authority?: Authority; readonly full?: boolean; readonly scanned?: boolean };

export function rig({ authority = kocasinan, full = false, scanned = true }: Options = {}) {
  const baskets = new Map<string, readonly WaitingAttachment[]>();
  const store = new Map<string, Uint8Array>();
  const scans = new Map<string, ScanState>();
  const asked: [key: string, largest: number][] = [];
  const nameOf = ({ token, of }: { token: string; of: string }) => `${token} ${of}`;
  const deps: AttachPageDependencies = {
    baskets: {
      list: async (basket) => baskets.get(nameOf(basket)) ?? [],
      change: async (basket, _at, change) => {
        const files = change(baskets.get(nameOf(basket)) ?? []);
        baskets.set(nameOf(basket), files);
        return files;
      },
    },
    store: {
      put: async (key, content) => void store.set(key, content),
      get: async (key) => store.get(key),
      remove: async (key) => void store.delete(key),
    },
    book: {
      begin: async (_, id, scan) => void scans.set(id, scans.get(id) ?? scan),
      find: async (_, id) => scans.get(id) ?? 'waiting',
    },
    addressUpload: async (key, largest) => {
      asked.push([key, largest]);
      return { url: 'https://depo.example', fields: { key } };
    },
    judge: judgeAttachment,
    readForm: readMultipart,
    newId: () => randomBytes(16).toString('hex'),
    newSecret: () => randomBytes(32).toString('base64url'),
    scanned,
    secrets: async () => secrets,
    spend: full ? async () => refuse('tooManyTries') : unlimited,
    publicUrl: 'https://ebelediye.kocasinan.example',
    storeOrigin: 'https://depo.example',
  };
  let cookie: string | undefined;
  const call = (method: string, raw: RawPageCall['raw'], query = {}, more = {}): RawPageCall => ({
    authority,
    base: '',
    language: 'tr' as Language,
    at: may4,
    parameters: { form: 'dilekce' },
    form: {},
    raw,
    asked: {
      method,
      path: '/basvuru/dilekce/belgeler',
      host: 'ebelediye.kocasinan.example',
      cookies: cookie ? [cookie] : [],
      query,
      origin: 'https://ebelediye.kocasinan.example',
      ...more,
    },
  });
  const keeping = async (answering: ReturnType<typeof takeDocuments>) => {
    const answer = await answering;
    for (const line of answer.cookies ?? [])
      if (line.startsWith('__Host-taslak=')) cookie = line.split(';')[0];
    return { ...answer, page: String(answer.body) };
  };
  const none = { isBase64Encoded: false, contentType: '' };
  const encoded = async (form: FormData | Record<string, string>): Promise<RawPageCall['raw']> => {
    const body = form instanceof FormData ? form : new URLSearchParams(form);
    const request = new Request('http://here', { method: 'POST', body });
    return {
      body: Buffer.from(await request.arrayBuffer()).toString('base64'),
      isBase64Encoded: true,
      contentType: request.headers.get('content-type') ?? '',
    };
  };
  const document = (content: Uint8Array, name: string, fields: Record<string, string> = {}) => {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append('dosya', new Blob([new Uint8Array(content)]), name);
    return form;
  };
  return {
    deps,
    store,
    scans,
    asked,
    /** Everything that is on some list. */
    files: () => [...baskets.values()].flat(),
    baskets,
    cookie: () => cookie,
    forgetCookie: () => {
      cookie = undefined;
    },
    show: (query = {}) => keeping(showDocuments(deps, call('GET', none, query))),
    post: async (form: FormData | Record<string, string>, more = {}) =>
      keeping(takeDocuments(deps, call('POST', await encoded(form), {}, more))),
    add: async (content: Uint8Array, name = 'Dilekçe.pdf') =>
      keeping(takeDocuments(deps, call('POST', await encoded(document(content, name))))),
    follow: async (form: FormData | Record<string, string>, more = {}) =>
      keeping(takeMoreDocuments(deps, call('POST', await encoded(form), {}, more))),
    document,
  };
}
