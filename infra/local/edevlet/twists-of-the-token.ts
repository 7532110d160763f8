/** What AccessTokenController can answer. */
import { json } from './answer.ts';
import type { Twist } from './twist.types.ts';
import { aPage, breaking, canary, elsewhere, saying, slow, tooLarge, withStatus } from './twist-answers.ts';

export const fromTheTokenCall = {
  tokenRefused: {
    words: 'Kod kabul edilmiyor, HTTP 200',
    refusedAs: 'eDevletRefused',
    token: () => json(200, { error: 'invalid_grant', error_description: canary }),
  },
  tokenBesideError: {
    words: 'access_token ile error birlikte',
    refusedAs: 'eDevletRefused',
    token: saying({ error: 'invalid_grant' }),
  },
  clientUnknown: {
    words: 'Kurum tanınmıyor (invalid_client)',
    refusedAs: 'eDevletUnavailable',
    token: () => json(401, { error: 'invalid_client' }),
  },
  tokenWithFault: {
    words: 'access_token, HTTP 500',
    refusedAs: 'eDevletUnavailable',
    token: withStatus(500),
  },
  tokenMissing: {
    words: 'access_token yok',
    refusedAs: 'eDevletUnavailable',
    token: saying({ access_token: undefined }),
  },
  tokenNoText: {
    words: 'access_token sayı',
    refusedAs: 'eDevletUnavailable',
    token: saying({ access_token: 7 }),
  },
  tokenWithLines: {
    words: 'access_token içinde satır sonu',
    refusedAs: 'eDevletUnavailable',
    token: saying({ access_token: 'a\r\nb' }),
  },
  tokenPage: { words: 'Kod yerine HTML', refusedAs: 'eDevletUnavailable', token: aPage },
  tokenSlow: { words: 'Kod için 30 saniye', refusedAs: 'eDevletUnavailable', token: slow },
  tokenElsewhere: {
    words: 'Kod için 307 başka yere',
    refusedAs: 'eDevletUnavailable',
    token: elsewhere(307),
  },
  tokenMisdirected: { words: 'Kod için 421', refusedAs: 'eDevletUnavailable', token: withStatus(421) },
  tokenTooLarge: { words: 'Kod için 200 KB', refusedAs: 'eDevletUnavailable', token: tooLarge },
  tokenUnanswered: {
    words: 'Kod için bağlantı kopuyor',
    refusedAs: 'eDevletUnavailable',
    token: breaking('before'),
  },
  tokenMidway: {
    words: 'Kod yanıtı yarıda kopuyor',
    refusedAs: 'eDevletUnavailable',
    token: breaking('midway'),
  },
  tokenExtra: {
    words: 'Kod yanıtında fazladan alanlar (geçer)',
    refusedAs: undefined,
    token: saying({ refresh_token: 'r', kimlikNo: '99999999990', expires_in: 60 }),
  },
} satisfies Readonly<Record<string, Twist>>;
