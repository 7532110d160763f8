import { idempotencyKey } from '../codes.ts';
import { submission } from '../submission.ts';
import * as views from '../views.ts';
import { largestText, page, type Route } from './route.ts';

/** Every answer of a draft that can be kept, each of its bytes posted as three signs. */
const largestForm = 256 * 1024;

/** The routes that the function `submit` answers. */
export const submitRoutes = {
  formPage: page('GET', '/basvuru/{form}', 'submit', 'Başvuru formu'),
  stepPage: page('GET', '/basvuru/{form}/{adim}', 'submit', 'Başvurunun bir adımı'),
  keepStep: {
    ...page('POST', '/basvuru/{form}/{adim}', 'submit', 'Bir adımı sakla'),
    largestBody: largestText,
  },
  savePage: page('GET', '/basvuru/{form}/sakla', 'submit', 'Formu sonraya saklama'),
  saveForm: page('POST', '/basvuru/{form}/sakla', 'submit', 'Saklamak için onay kodu gönder'),
  confirmSave: page('POST', '/basvuru/{form}/sakla/onay', 'submit', 'Formu sakla'),
  resumePage: page('GET', '/basvuru/devam', 'submit', 'Saklanan forma dönüş'),
  resumeForm: page('POST', '/basvuru/devam', 'submit', 'Saklanan formu aç'),
  submitForm: { ...page('POST', '/basvuru/{form}', 'submit', 'Formu gönder'), largestBody: largestForm },
  submit: {
    kind: 'api',
    caller: 'anyone',
    method: 'POST',
    path: '/requests',
    function: 'submit',
    summary: 'Başvuru yap',
    headers: { 'idempotency-key': idempotencyKey },
    body: submission,
    success: { status: 201, body: views.receipt },
    refusals: [
      'noticeOutdated',
      'regimeNotOffered',
      'idempotencyKeyReused',
      'calendarMissing',
      'tooManyTries',
    ],
  },
} as const satisfies Readonly<Record<string, Route>>;
