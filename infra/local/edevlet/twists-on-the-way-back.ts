/** What the browser can bring back in place of what it was given. */
import type { Twist } from './twist.types.ts';
import { canary } from './twist-answers.ts';

export const onTheWayBack = {
  cancelled: {
    words: 'Girişten vazgeçildi (access_denied)',
    refusedAs: 'eDevletCancelled',
    callback: (came) => failing(came, 'access_denied'),
  },
  serverError: {
    words: 'e-Devlet hata veriyor (server_error)',
    refusedAs: 'eDevletUnavailable',
    callback: (came) => failing(came, 'server_error'),
  },
  unknownError: {
    words: 'Bilinmeyen hata kodu',
    refusedAs: 'eDevletRefused',
    callback: (came) => failing(came, canary),
  },
  stateWrong: {
    words: 'state yanlış',
    refusedAs: 'eDevletAttemptEnded',
    callback: (came) => came.set('state', 'A'.repeat(43)),
  },
  stateMissing: {
    words: 'state yok',
    refusedAs: 'eDevletAttemptEnded',
    callback: (came) => came.delete('state'),
  },
  stateTwice: {
    words: 'state iki kez',
    refusedAs: 'eDevletAttemptEnded',
    callback: (came) => came.append('state', 'A'.repeat(43)),
  },
  codeMissing: { words: 'code yok', refusedAs: 'eDevletRefused', callback: (came) => came.delete('code') },
  codeUnknown: {
    words: 'code başka',
    refusedAs: 'eDevletRefused',
    callback: (came) => came.set('code', 'A'.repeat(43)),
  },
  codeTwice: {
    words: 'code iki kez',
    refusedAs: 'eDevletRefused',
    callback: (came) => came.append('code', 'A'.repeat(43)),
  },
  codeTooLong: {
    words: 'code çok uzun',
    refusedAs: 'eDevletRefused',
    callback: (came) => came.set('code', 'A'.repeat(4_000)),
  },
  codeAndError: {
    words: 'code ve error birlikte',
    refusedAs: 'eDevletRefused',
    callback: (came) => came.set('error', 'access_denied'),
  },
  callbackExtra: {
    words: 'Dönüşte fazladan alanlar (geçer)',
    refusedAs: undefined,
    callback: (came) => {
      came.set('kimlikNo', '99999999990');
      came.set('redirect_uri', 'https://kotu.example/');
    },
  },
} satisfies Readonly<Record<string, Twist>>;

function failing(came: URLSearchParams, error: string): void {
  came.delete('code');
  came.set('error', error);
  came.set('error_description', canary);
}
