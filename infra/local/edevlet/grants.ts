/** Codes and access tokens of the stand-in: in memory alone, single use, short-lived. */
import { createHash, randomBytes } from 'node:crypto';
import type { TryCitizen } from './citizens.ts';

/** One login as it was asked for and answered. */
export type Login = {
  readonly citizen: TryCitizen;
  readonly redirectUri: string;
  readonly scope: string;
  readonly challenge: string | undefined;
  /** The name of what is to go wrong; undefined when nothing is. */
  readonly twist: string | undefined;
};
export type Grants = ReturnType<typeof createGrants>;

const codeLivesMs = 60_000;
const tokenLivesMs = 5 * 60_000;

export function createGrants(now: () => number) {
  const codes = new Map<string, { readonly login: Login; readonly until: number }>();
  const tokens = new Map<string, { readonly login: Login; readonly until: number; asked: number }>();
  const forget = (): void => {
    for (const held of [codes, tokens])
      for (const [key, { until }] of held) if (until <= now()) held.delete(key);
  };
  const secret = () => randomBytes(32).toString('base64url');
  return {
    code(login: Login): string {
      forget();
      const code = secret();
      codes.set(code, { login, until: now() + codeLivesMs });
      return code;
    },
    /** Uses the code up, right or wrong; undefined when it does not fit what it was given out for. */
    exchange(code: string, redirectUri: string, verifier: string | undefined): Login | undefined {
      forget();
      const login = codes.get(code)?.login;
      codes.delete(code);
      return login?.redirectUri === redirectUri && answers(login.challenge, verifier) ? login : undefined;
    },
    token(login: Login): string {
      const token = secret();
      tokens.set(token, { login, until: now() + tokenLivesMs, asked: 0 });
      return token;
    },
    /** Who the token stands for, and how often it was asked for, this time included. */
    open(token: string): { readonly login: Login; readonly asked: number } | undefined {
      forget();
      const held = tokens.get(token);
      if (!held) return undefined;
      held.asked += 1;
      return { login: held.login, asked: held.asked };
    },
  };
}

/** PKCE (RFC 7636, S256): who sent a challenge must show the verifier, and nobody else may. */
const answers = (challenge: string | undefined, verifier: string | undefined): boolean =>
  challenge === undefined
    ? verifier === undefined
    : verifier !== undefined && createHash('sha256').update(verifier).digest('base64url') === challenge;
