import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Account, Passkey } from '../domain/account/account.ts';
import type { Shown } from '../domain/account/second-factor.ts';

/** The pages that passkeys belong to: their host, their exact origin, and the institution's name. */
export type PasskeySite = { readonly host: string; readonly origin: string; readonly name: string };
type Verified = Pick<Passkey, 'id' | 'publicKey' | 'counter'>;
type ShownPasskey = Extract<Shown, { kind: 'passkey' }>;

export type Passkeys = {
  /** What the browser is asked in order to make one; the account's own are not made twice. */
  readonly toAdd: (account: Account, challenge: string) => Promise<PublicKeyCredentialCreationOptionsJSON>;
  /** What the browser is asked in order to sign; without an account it offers whichever it has for this host. */
  readonly toSign: (
    challenge: string,
    account?: Pick<Account, 'passkeys'>,
  ) => Promise<PublicKeyCredentialRequestOptionsJSON>;
  /** @returns undefined when the answer does not verify for this challenge, host and origin */
  readonly added: (answer: unknown, challenge: string) => Promise<Verified | undefined>;
  /** How the answer counts against the account's passkeys; without `counter` when it does not verify. */
  readonly shown: (
    answer: unknown,
    challenge: string,
    account: Pick<Account, 'passkeys'>,
  ) => Promise<ShownPasskey>;
};

/** The account whose passkey signed, as the authenticator says; whether it is true shows when its key verifies. */
export function passkeyOwnerOf(answer: unknown): string | undefined {
  const handle = (answer as Partial<AuthenticationResponseJSON>).response?.userHandle;
  return typeof handle === 'string' ? Buffer.from(handle, 'base64url').toString('utf8') : undefined;
}

const bytesOf = (challenge: string) => Uint8Array.from(Buffer.from(challenge, 'base64url'));

/** The library says no by throwing, whatever is wrong with what a browser sent. */
async function orRefused<T>(verified: Promise<T>): Promise<T | undefined> {
  try {
    return await verified;
  } catch {
    return undefined;
  }
}

/**
 * Passkeys of one host. User verification is demanded everywhere, so that one passkey is two factors; the user handle
 * is the account's random id; attestation is not asked for, since it would tell what device somebody has.
 */
export function passkeysOf({ host, origin, name }: PasskeySite): Passkeys {
  return {
    toAdd: (account, challenge) =>
      generateRegistrationOptions({
        rpName: name,
        rpID: host,
        userID: Uint8Array.from(Buffer.from(account.id, 'utf8')),
        userName: account.person.email,
        userDisplayName: `${account.person.name} ${account.person.surname}`,
        challenge: bytesOf(challenge),
        attestationType: 'none',
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        excludeCredentials: account.passkeys.map(({ id }) => ({ id })),
      }),

    toSign: (challenge, account) =>
      generateAuthenticationOptions({
        rpID: host,
        challenge: bytesOf(challenge),
        userVerification: 'required',
        ...(account ? { allowCredentials: account.passkeys.map(({ id }) => ({ id })) } : {}),
      }),

    async added(answer, challenge) {
      const registration = await orRefused(
        verifyRegistrationResponse({
          response: answer as RegistrationResponseJSON,
          expectedChallenge: challenge,
          expectedOrigin: origin,
          expectedRPID: host,
          requireUserVerification: true,
        }),
      );
      if (!registration?.verified) return undefined;
      const { id, publicKey, counter } = registration.registrationInfo.credential;
      return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter };
    },

    async shown(answer, challenge, { passkeys }) {
      const { id } = answer as AuthenticationResponseJSON;
      const held = passkeys.find((each) => each.id === id);
      if (!held) return { kind: 'passkey', id, counter: undefined };
      const assertion = await orRefused(
        verifyAuthenticationResponse({
          response: answer as AuthenticationResponseJSON,
          expectedChallenge: challenge,
          expectedOrigin: origin,
          expectedRPID: host,
          credential: { id: held.id, publicKey: bytesOf(held.publicKey), counter: held.counter },
          requireUserVerification: true,
        }),
      );
      const counter = assertion?.verified ? assertion.authenticationInfo.newCounter : undefined;
      return { kind: 'passkey', id, counter };
    },
  };
}
