/** Whatever members and strangers do in whatever order: what must never happen does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../shared/contracts/failures.ts';
import {
  type Account,
  type ClosedAccount,
  hasSecondFactor,
  levelOf,
} from '../../../../shared/domain/account/account.ts';
import type { Change } from '../../../../shared/domain/account/change.ts';
import * as factors from '../../../../shared/domain/account/factors.ts';
import * as password from '../../../../shared/domain/account/password.ts';
import type { Shown } from '../../../../shared/domain/account/second-factor.ts';
import * as signIn from '../../../../shared/domain/account/sign-in.ts';
import { confirmSignUp } from '../../../../shared/domain/account/sign-up.ts';
import * as standing from '../../../../shared/domain/account/standing.ts';
import { begin, type MailStepOf, type Step } from '../../../../shared/domain/account/step.ts';
import {
  actingFor,
  later,
  mailbox,
  memberAccount,
  newNonce,
  newToken,
  person,
  signUpStep,
} from './samples.ts';

type World = {
  account: Account | ClosedAccount;
  /** Steps that nobody used. */
  steps: Step[];
  /** When the live sessions began. */
  sessions: number[];
  /** Every factor that was accepted, with the account's version. */
  accepted: string[];
  minute: number;
};
type Roll = {
  readonly verb: number;
  readonly pick: number;
  readonly right: boolean;
  readonly factor: number;
};

const rolls = fc.array(
  fc.record({ verb: fc.nat(19), pick: fc.nat(1000), right: fc.boolean(), factor: fc.nat(400) }),
  { minLength: 30, maxLength: 120, size: 'max' },
);

function shownBy({ factor, right }: Roll, account: Account): Shown {
  const kind = factor % 3;
  if (kind === 0) return { kind: 'totp', step: right ? 90 + factor : undefined };
  if (kind === 1) {
    const held = account.passkeys[factor % Math.max(1, account.passkeys.length)];
    return { kind: 'passkey', id: held?.id ?? 'none', counter: right ? factor : undefined };
  }
  return { kind: 'recoveryCode', key: account.recoveryCodes[factor % 12] ?? 'spent' };
}
/** What must not be accepted twice; a passkey's counter is judged by its own rule. */
const nameOf = (shown: Shown) =>
  shown.kind === 'totp'
    ? `totp-${shown.step}`
    : shown.kind === 'recoveryCode'
      ? `code-${shown.key}`
      : undefined;

/** One roll of the dice in the world; the changes are taken over as the store would. */
function play(world: World, roll: Roll): Change | undefined {
  const { account } = world;
  if (account.status === 'closed') return undefined;
  const at = later(world.minute * 60_000);
  const stepOf = <P extends Step['purpose']>(purpose: P) => {
    const found = world.steps.filter((s) => s.purpose === purpose && s.expiresAt > at);
    return found[roll.pick % Math.max(1, found.length)] as Extract<Step, { purpose: P }> | undefined;
  };
  const began = world.sessions[roll.pick % Math.max(1, world.sessions.length)];
  const acting = began === undefined ? undefined : actingFor(account, at, later(began * 60_000));
  const opened = (result: Result<Step>) => {
    if (result.ok) world.steps.push(result.value);
    return undefined;
  };
  const changed = (result: Result<Change>) => (result.ok ? result.value : undefined);
  const factored = (shown: Shown, result: Result<Change>) => {
    const name = nameOf(shown);
    if (result.ok && name) world.accepted.push(`${account.totp?.secret}-${name}`);
    return changed(result);
  };
  const shown = shownBy(roll, account);
  const recovery = Array.from({ length: 10 }, (_, n) => `code-${newNonce()}-${n}`);
  const enrolled = { at, recovery };
  switch (roll.verb) {
    case 0:
      world.minute += roll.pick % 12;
      return undefined;
    case 1:
    case 2:
      return opened(signIn.beginSignIn(account, roll.right, newToken(), at));
    case 3:
    case 4: {
      const step = stepOf('signIn');
      return step && factored(shown, signIn.finishSignIn(account, step, shown, { at }));
    }
    case 5:
      world.steps.push(signIn.beginPasskeySignIn(account.authority, newToken(), at));
      return undefined;
    case 6: {
      const step = stepOf('passkey');
      return shown.kind === 'passkey' && step
        ? changed(signIn.finishPasskeySignIn(account, step, shown, at))
        : undefined;
    }
    case 7:
      return acting && opened(factors.beginEnrolment(account, acting, newToken()));
    case 8:
    case 9: {
      const step = stepOf('enrol');
      const totp = roll.right ? { secret: newNonce(), lastStep: 100 } : undefined;
      return step && changed(factors.addTotp(account, step, totp, enrolled));
    }
    case 10:
    case 11: {
      const step = stepOf('enrol');
      const passkey = { id: `p${roll.pick}`, publicKey: 'k', counter: roll.factor % 2, name: 'Telefonum' };
      return step && changed(factors.addPasskey(account, step, roll.right ? passkey : undefined, enrolled));
    }
    case 12: {
      const which = roll.right
        ? ({ kind: 'totp' } as const)
        : ({ kind: 'passkey', id: account.passkeys[0]?.id ?? 'none' } as const);
      return acting && changed(factors.removeFactor(account, which, acting));
    }
    case 13:
      return acting && changed(factors.newRecoveryCodes(account, recovery, acting));
    case 14:
      return acting && changed(password.changePassword(account, roll.right, `hash-${world.minute}`, acting));
    case 15: {
      const code = { token: newToken(), nonce: newNonce(), at };
      world.steps.push(password.requestReset(mailbox, account, code).step);
      return undefined;
    }
    case 16: {
      const step = stepOf('reset');
      return step && opened(password.openReset(account, step as MailStepOf<'reset'>, newToken(), at));
    }
    case 17: {
      const step = stepOf('newPassword');
      const given = roll.pick % 4 === 0 ? undefined : shown;
      if (!step) return undefined;
      const result = password.finishReset(account, step, given, `hash-${world.minute}`, at);
      return given && hasSecondFactor(account) ? factored(given, result) : changed(result);
    }
    case 18:
      return acting && changed(standing.endSessions(account, acting));
    default: {
      const identity = { nationalId: '10000000146', name: 'GÜLŞAH', surname: 'ÇIĞLIKÇIOĞLU' };
      if (roll.pick % 50 === 0) return acting && changed(standing.closeAccount(account, acting));
      return acting && changed(standing.linkEdevlet(account, identity, `e${roll.pick % 2}`, acting));
    }
  }
}

function takeOver(world: World, change: Change): void {
  world.account = change.account;
  if (change.uses) world.steps = world.steps.filter(({ id }) => id !== change.uses?.id);
  if (change.opens) world.steps.push(change.opens);
  if (change.endsSessions) world.sessions = [];
  if (change.signsIn) world.sessions.push(world.minute);
}

function newWorld(): World {
  const made = { id: 'a-random-id', passwordHash: 'hash-0', enrolToken: newToken() };
  const change = confirmSignUp(signUpStep(), person, made, later(0));
  const world: World = { account: change.account, steps: [], sessions: [], accepted: [], minute: 0 };
  takeOver(world, change);
  return world;
}

/** Half of the walks begin with a member, so that they come further. */
function memberWorld(): World {
  return { ...newWorld(), account: memberAccount(), steps: [], sessions: [0] };
}

/** Plays all rolls and shows each change with the account before it. */
function walk(script: readonly Roll[], see: (before: Account, change: Change, roll: Roll) => void): World {
  const world = (script[0]?.right ?? false) ? memberWorld() : newWorld();
  for (const roll of script) {
    const before = world.account;
    const change = play(world, roll);
    if (!change || before.status === 'closed') continue;
    see(before, change, roll);
    takeOver(world, change);
  }
  return world;
}
const runs = { numRuns: 400 };

describe('in any order of what members and strangers do', () => {
  it('nobody is a member without two factors, and nobody is signed in by less', () => {
    let signedIn = 0;
    fc.assert(
      fc.property(rolls, (script) => {
        walk(script, (before, change) => {
          const { account, signsIn } = change;
          if (account.status === 'active' && levelOf(account) !== 'contactConfirmed')
            expect(hasSecondFactor(account)).toBe(true);
          if (!signsIn) return;
          signedIn++;
          expect(account.status === 'active' && hasSecondFactor(account)).toBe(true);
          if (signsIn.means === 'passkey') expect(before.passkeys.length).toBeGreaterThan(0);
          if (signsIn.means !== 'sessionJustBegun') expect(change.uses).toBeDefined();
        });
      }),
      runs,
    );
    expect(signedIn).toBeGreaterThan(500);
  });

  it('a second factor once added is never gone, and never the last one taken away', () => {
    fc.assert(
      fc.property(rolls, (script) => {
        walk(script, (before, { account }) => {
          if (account.status === 'active' && hasSecondFactor(before))
            expect(hasSecondFactor(account)).toBe(true);
        });
      }),
      runs,
    );
  });

  it('nothing that was accepted once is accepted again', () => {
    let accepted = 0;
    fc.assert(
      fc.property(rolls, (script) => {
        const world = walk(script, () => {});
        accepted += world.accepted.length;
        expect(new Set(world.accepted).size).toBe(world.accepted.length);
      }),
      runs,
    );
    expect(accepted).toBeGreaterThan(200);
  });

  it('each change is one version on, and the owner hears of every one that opens or shuts the account', () => {
    fc.assert(
      fc.property(rolls, (script) => {
        walk(script, (before, change) => {
          expect(change.account.version).toBe(before.version + 1);
          expect(new Set(change.letters.map(({ letter }) => letter.key)).size).toBe(change.letters.length);
          const quiet = change.events.length === 1 && change.events[0] === 'signedIn';
          expect(change.letters.length > 0).toBe(!quiet);
          for (const { letter } of change.letters) expect(JSON.stringify(letter)).not.toContain(person.name);
        });
      }),
      runs,
    );
  });

  it('a new password ends every session and every step that was begun with the old one', () => {
    fc.assert(
      fc.property(rolls, (script) => {
        walk(script, (before, { account, endsSessions }) => {
          if (account.status !== 'active' || account.passwordHash === before.passwordHash) return;
          expect(endsSessions).toBe(true);
          expect(account.generation).toBe(before.generation + 1);
        });
      }),
      runs,
    );
  });

  it('whoever has the password alone adds no factor to a member', () => {
    fc.assert(
      fc.property(rolls, (script) => {
        const world = newWorld();
        for (const roll of script) {
          const before = world.account;
          const enrol = world.steps.filter((step) => step.purpose === 'enrol');
          const change = play(world, roll);
          if (!change || before.status === 'closed') continue;
          const added = change.events.some((event) => event === 'totpAdded' || event === 'passkeyAdded');
          const used = enrol.find(({ id }) => id === change.uses?.id);
          if (added && hasSecondFactor(before)) expect(used?.proved).toBe('both');
          takeOver(world, change);
        }
      }),
      runs,
    );
  });

  it('a step of another account or authority opens nothing', () => {
    const other = {
      ...begin('signIn', newToken(), 'kent-konut', later(0)),
      account: 'a-random-id',
      generation: 0,
    };
    const { account } = newWorld();
    if (account.status === 'closed') throw new Error('It was just begun');
    const shown: Shown = { kind: 'totp', step: 200 };
    for (const step of [other, { ...other, authority: 'kocasinan', account: 'another' }])
      expect(signIn.finishSignIn(account, step, shown, { at: later(0) })).toMatchObject({ ok: false });
  });
});
