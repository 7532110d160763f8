import { createHash } from 'node:crypto';
import type { Result } from '../contracts/failures.ts';
import { type EdevletFailure, type EdevletGate, edevletFailure } from '../domain/edevlet.ts';
import { accessTokenIn, citizenIn } from './edevlet-answers.ts';
import { type Heard, postForm, type Unheard } from './edevlet-call.ts';

/** How e-Devlet Kapısı is reached. Institutions' clients differ in the last two, so those are settings. */
export type EdevletSettings = {
  /** The State's host, live (`giris.turkiye.gov.tr`) or for tests; https, but on this very machine. */
  readonly origin: string;
  readonly clientId: string;
  readonly scopeSeparator: ';' | ' ';
  readonly pkce: boolean;
  /** Milliseconds for one call, and for all that a login needs; 5,000 and 15,000 when left out. */
  readonly timeouts?: { readonly call: number; readonly whole: number };
};

/** No more is asked for than who she is: the number and the names. */
const scopes = ['Kimlik-Dogrula', 'Ad-Soyad'];
const loopback = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
const patience = { call: 5_000, whole: 15_000 };

/**
 * The three calls of e-Devlet Kapısı (OAuth 2 with a code; no OpenID, no discovery).
 *
 * @param clientSecret asked for at each login, so that a changed one counts at once
 * @throws when the address is neither https nor this machine's
 */
export function edevletGate(
  { origin, clientId, scopeSeparator, pkce, timeouts = patience }: EdevletSettings,
  clientSecret: () => Promise<string>,
): EdevletGate {
  const base = new URL('/OAuth2AuthorizationServer/', origin);
  if (base.protocol !== 'https:' && !loopback.test(base.origin))
    throw new Error('e-Devlet is called over https alone');
  const address = (controller: string) => new URL(controller, base);
  const scope = scopes.join(scopeSeparator);

  return {
    authorizationUrl({ redirectUri, state, verifier }) {
      const url = address('AuthorizationController');
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      url.search = new URLSearchParams({
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope,
        state,
        ...(pkce ? { code_challenge: challenge, code_challenge_method: 'S256' } : {}),
      }).toString();
      return url.href;
    },

    async identify({ code, redirectUri, verifier }) {
      const whole = AbortSignal.timeout(timeouts.whole);
      const post = (controller: string, form: Readonly<Record<string, string>>) =>
        postForm(address(controller), form, AbortSignal.any([whole, AbortSignal.timeout(timeouts.call)]));

      const secret = await clientSecret().catch((error: unknown) => secretFailure(error));
      if (typeof secret !== 'string') return secret;
      const exchanged = await post('AccessTokenController', {
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        client_id: clientId,
        client_secret: secret,
        ...(pkce ? { code_verifier: verifier } : {}),
      });
      const token = judged('token', exchanged, accessTokenIn);
      if (!token.ok) return token;

      const ask = () =>
        post('AuthenticationController', {
          clientId,
          accessToken: token.value,
          resourceId: '1',
          kapsam: scope,
        });
      const first = await ask();
      // Asking uses nothing up; what broke off before any answer may be asked for once more.
      const again = !first.ok && first.failure.why === 'network' && !first.failure.answered;
      return judged('identity', again ? await ask() : first, citizenIn);
    },
  };
}

function judged<T>(
  step: string,
  call: Result<Heard, Unheard>,
  judge: (heard: Heard) => Result<T, EdevletFailure>,
): Result<T, EdevletFailure> {
  return call.ok ? judge(call.value) : edevletFailure('eDevletUnavailable', `${step}:${call.failure.why}`);
}

/** An AWS exception's name says enough; its message may quote. */
function secretFailure(error: unknown): Result<never, EdevletFailure> {
  const name = error instanceof Error && /^\w{1,60}$/.test(error.name) ? error.name : 'unknown';
  return edevletFailure('eDevletUnavailable', `secret:${name}`);
}
