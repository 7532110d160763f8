import { ok, type Result } from '../contracts/failures.ts';

/** Whom e-Devlet Kapısı names: a number with a right checksum, and names as the State writes them. */
export type EdevletCitizen = {
  readonly nationalId: string;
  readonly name: string;
  readonly surname: string;
};

/** Why a login at e-Devlet came to nothing. `reason` is for the log: a word from a closed list, nothing that was sent. */
export type EdevletFailure = {
  readonly code: 'eDevletUnavailable' | 'eDevletRefused' | 'eDevletCancelled';
  readonly reason: string;
};

export type EdevletGate = {
  /** Where the browser goes to sign in. */
  readonly authorizationUrl: (asked: {
    readonly redirectUri: string;
    readonly state: string;
    readonly verifier: string;
  }) => string;
  /** Whom a code stands for; the code is sent once, whatever happens. Never rejects because of what e-Devlet does. */
  readonly identify: (came: {
    readonly code: string;
    readonly redirectUri: string;
    readonly verifier: string;
  }) => Promise<Result<EdevletCitizen, EdevletFailure>>;
};

/** The errors that OAuth has words for (RFC 6749 sections 4.1.2.1 and 5.2), and what each means to a citizen. */
const meanings: ReadonlyMap<string, EdevletFailure['code']> = new Map([
  ['access_denied', 'eDevletCancelled'],
  ['invalid_grant', 'eDevletRefused'],
  // The rest is our set-up or e-Devlet's own trouble: she can do nothing about it.
  ['invalid_request', 'eDevletUnavailable'],
  ['invalid_client', 'eDevletUnavailable'],
  ['unauthorized_client', 'eDevletUnavailable'],
  ['unsupported_grant_type', 'eDevletUnavailable'],
  ['unsupported_response_type', 'eDevletUnavailable'],
  ['invalid_scope', 'eDevletUnavailable'],
  ['server_error', 'eDevletUnavailable'],
  ['temporarily_unavailable', 'eDevletUnavailable'],
]);

export function edevletFailure(code: EdevletFailure['code'], reason: string): Result<never, EdevletFailure> {
  return { ok: false, failure: { code, reason } };
}

/**
 * What an OAuth error means.
 *
 * @param step where it came up: `callback`, `token`
 */
export function failureOfError(step: string, error: string): Result<never, EdevletFailure> {
  const code = meanings.get(error);
  return edevletFailure(code ?? 'eDevletRefused', `${step}:${code ? error : 'unknownError'}`);
}

/** Visible signs without the comma, by which the HTTP API joins a parameter that came twice. */
const oneCode = /^[\x21-\x2b\x2d-\x7e]{1,2048}$/;

/** The code that the browser brought back, or why there is none. Whatever else it brought is not looked at. */
export function codeOf(query: Readonly<Record<string, string>>): Result<string, EdevletFailure> {
  const { code, error } = query;
  if (code !== undefined && error !== undefined)
    return edevletFailure('eDevletRefused', 'callback:codeAndError');
  if (error !== undefined) return failureOfError('callback', error);
  return code !== undefined && oneCode.test(code)
    ? ok(code)
    : edevletFailure('eDevletRefused', 'callback:noCode');
}
