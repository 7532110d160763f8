import { idempotencyKey } from '../codes.ts';
import { submission } from '../submission.ts';
import * as views from '../views.ts';
import { page, type Route } from './route.ts';

/** The routes that the function `submit` answers. */
export const submitRoutes = {
  formPage: page('GET', '/basvuru/{form}', 'submit', 'Başvuru formu'),
  submitForm: page('POST', '/basvuru/{form}', 'submit', 'Formu gönder'),
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
