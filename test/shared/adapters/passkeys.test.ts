import { describe, expect, it } from 'vitest';
import { passkeyOwnerOf, passkeysOf } from '../../../shared/adapters/passkeys.ts';
import { passkeyInput } from '../../../shared/contracts/account.ts';
import type { Passkey } from '../../../shared/domain/account/account.ts';
import { acceptFactor } from '../../../shared/domain/account/second-factor.ts';
import { passkeyChallengeOf } from '../../../shared/domain/account/step.ts';
import { begun, memberAccount, newToken, person } from '../domain/account/samples.ts';
import { type Lies, newAuthenticator } from './authenticator.ts';

const host = 'ebelediye.kocasinan.example';
const origin = `https://${host}`;
const site = passkeysOf({ host, origin, name: 'Kocasinan Belediyesi' });
const account = memberAccount();
const newChallenge = () => passkeyChallengeOf(newToken());

/** What comes from a browser passes the contract first. */
const sent = (answer: object) => passkeyInput.parse({ passkey: JSON.stringify(answer) }).passkey;

async function added(counts = true) {
  const device = newAuthenticator(host, origin, counts);
  const challenge = newChallenge();
  const verified = await site.added(sent(device.create(challenge)), challenge);
  if (!verified) throw new Error('An honest authenticator was refused');
  const passkey: Passkey = { ...verified, name: 'Telefonum', addedAt: begun };
  return { device, passkey, owner: { ...account, passkeys: [passkey] } };
}

describe('what the browser is asked', () => {
  it('is a passkey with user verification, of a handle that says nothing, and never one that she has', async () => {
    const { owner, passkey } = await added();
    const challenge = newChallenge();
    const options = await site.toAdd(owner, challenge);
    expect(options).toMatchObject({
      challenge,
      rp: { id: host, name: 'Kocasinan Belediyesi' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ id: passkey.id, type: 'public-key' }],
    });
    expect(Buffer.from(options.user.id, 'base64url').toString()).toBe(account.id);
    expect(options.user.name).toBe(person.email);
  });

  it('to sign is her own after the password, and any of this host without one', async () => {
    const { owner, passkey } = await added();
    const challenge = newChallenge();
    expect(await site.toSign(challenge, owner)).toMatchObject({
      challenge,
      rpId: host,
      userVerification: 'required',
      allowCredentials: [{ id: passkey.id }],
    });
    expect((await site.toSign(challenge)).allowCredentials).toBeUndefined();
  });
});

const lies: Readonly<Record<string, Lies>> = {
  'another origin': { origin: 'https://ebelediye.kocasinan.example.evil' },
  'the origin without TLS': { origin: `http://${host}` },
  'another host': { host: 'evil.example' },
  'no user verification': { userVerified: false },
  'nobody present': { userPresent: false, userVerified: false },
};

describe('a new passkey', () => {
  it('is taken from an honest authenticator', async () => {
    const { device, passkey } = await added();
    expect(passkey.id).toBe(device.id);
    expect(Buffer.from(passkey.publicKey, 'base64url').length).toBeGreaterThan(60);
  });

  it.each(Object.entries({ ...lies, 'an assertion': { type: 'webauthn.get' } }))(
    'is refused with %s',
    async (_what, lie) => {
      const challenge = newChallenge();
      const answer = newAuthenticator(host, origin, true).create(challenge, lie);
      expect(await site.added(sent(answer), challenge)).toBeUndefined();
    },
  );

  it('is refused for another challenge, or as nonsense', async () => {
    const answer = newAuthenticator(host, origin, true).create(newChallenge());
    expect(await site.added(sent(answer), newChallenge())).toBeUndefined();
    const { response: _, ...rest } = answer as { response: object };
    const nonsense = { ...rest, response: { clientDataJSON: 'e30', attestationObject: 'AAAA' } };
    expect(await site.added(sent(nonsense), newChallenge())).toBeUndefined();
  });
});

describe('a passkey that signs', () => {
  it.each([true, false])('counts when it is honest (it counts its signatures: %s)', async (counts) => {
    const { device, owner } = await added(counts);
    const challenge = newChallenge();
    const answer = sent(device.get(challenge, owner.id));
    expect(passkeyOwnerOf(answer)).toBe(owner.id);
    const shown = await site.shown(answer, challenge, owner);
    expect(shown.counter).toBe(counts ? 2 : 0);
    expect(acceptFactor(owner, shown, begun).ok).toBe(true);
  });

  it.each(Object.entries({ ...lies, 'a registration': { type: 'webauthn.create' } }))(
    'does not count with %s',
    async (_what, lie) => {
      const { device, owner } = await added();
      const challenge = newChallenge();
      const shown = await site.shown(sent(device.get(challenge, owner.id, lie)), challenge, owner);
      expect(shown.counter).toBeUndefined();
      expect(acceptFactor(owner, shown, begun).ok).toBe(false);
    },
  );

  it('does not count for another challenge, by another key, or of another account', async () => {
    const { device, owner } = await added();
    const challenge = newChallenge();
    const answer = sent(device.get(challenge, owner.id));
    expect((await site.shown(answer, newChallenge(), owner)).counter).toBeUndefined();
    expect((await site.shown(answer, challenge, { passkeys: [] })).counter).toBeUndefined();
    const { owner: other } = await added();
    const forged = { passkeys: other.passkeys.map((each) => ({ ...each, id: device.id })) };
    expect((await site.shown(answer, challenge, forged)).counter).toBeUndefined();
  });

  it('does not count as a copy whose counter fell behind', async () => {
    const { device, owner } = await added();
    const ahead = { ...owner, passkeys: owner.passkeys.map((each) => ({ ...each, counter: 9 })) };
    const challenge = newChallenge();
    const shown = await site.shown(sent(device.get(challenge, owner.id, { counter: 5 })), challenge, ahead);
    expect(acceptFactor(ahead, shown, begun).ok).toBe(false);
  });
});
