import * as commands from '../commands.ts';
import * as views from '../views.ts';
import { page, type Route } from './route.ts';

/** The routes that the function `verify` answers. */
export const verifyRoutes = {
  confirmPage: page('GET', '/onay', 'verify', 'E-posta onay kodunu yazma sayfası'),
  confirmForm: page('POST', '/onay', 'verify', 'E-posta onay kodunu gönder'),
  newCodeForm: page('POST', '/onay/yeni-kod', 'verify', 'Yeni onay kodu iste'),
  followCodeForm: page('POST', '/takip/kod', 'verify', 'Takip için onaylı e-postaya kod iste'),
  requestCode: {
    kind: 'api',
    caller: 'anyone',
    method: 'POST',
    path: '/requests/{reference}/codes',
    function: 'verify',
    summary: 'E-postaya yeni kod iste',
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
    summary: 'E-posta adresini koduyla onayla',
    body: commands.confirmation,
    success: { status: 200, body: views.codeSent },
    refusals: ['codeNotAccepted', 'changedMeanwhile', 'tooManyTries'],
  },
} as const satisfies Readonly<Record<string, Route>>;
