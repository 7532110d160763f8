import * as commands from '../applicant-commands.ts';
import * as views from '../views.ts';
import { page, type Route } from './route.ts';

/** The routes that the function `verify` answers. */
export const verifyRoutes = {
  confirmPage: page('GET', '/onay', 'verify', 'Onay kodunu yazma sayfası'),
  confirmForm: page('POST', '/onay', 'verify', 'Onay kodunu gönder'),
  newCodeForm: page('POST', '/onay/yeni-kod', 'verify', 'Yeni onay kodu iste'),
  followCodeForm: page('POST', '/takip/kod', 'verify', 'Takip için onaylı e-postaya ya da telefona kod iste'),
  requestCode: {
    kind: 'api',
    caller: 'anyone',
    method: 'POST',
    path: '/requests/{reference}/codes',
    function: 'verify',
    summary: 'E-postaya ya da telefona yeni kod iste',
    body: commands.codeRequest,
    success: { status: 202, body: views.codeSent },
    refusals: ['tooManyTries'],
  },
  confirm: {
    kind: 'api',
    caller: 'anyone',
    method: 'POST',
    path: '/requests/{reference}/confirmation',
    function: 'verify',
    summary: 'E-posta adresini ya da telefonu koduyla onayla',
    body: commands.confirmation,
    success: { status: 200, body: views.codeSent },
    refusals: ['codeNotAccepted', 'changedMeanwhile', 'tooManyTries'],
  },
} as const satisfies Readonly<Record<string, Route>>;
