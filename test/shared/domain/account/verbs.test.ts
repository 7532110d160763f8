import { describe, expect, it } from 'vitest';
import { recoveryCode } from '../../../../shared/contracts/account.ts';
import { levelOf, mostPasskeys } from '../../../../shared/domain/account/account.ts';
import {
  addPasskey,
  addTotp,
  beginEnrolment,
  newRecoveryCodes,
  removeFactor,
} from '../../../../shared/domain/account/factors.ts';
import {
  changePassword,
  finishReset,
  openReset,
  requestReset,
} from '../../../../shared/domain/account/password.ts';
import { leansOnContext, plainLetters } from '../../../../shared/domain/account/password-words.ts';
import {
  recoveryBytes,
  recoveryCodesFrom,
  recoveryKeyOf,
} from '../../../../shared/domain/account/recovery.ts';
import { acceptFactor } from '../../../../shared/domain/account/second-factor.ts';
import {
  beginPasskeySignIn,
  beginSignIn,
  finishPasskeySignIn,
  finishSignIn,
  wrongSecondFactor,
} from '../../../../shared/domain/account/sign-in.ts';
import { enrolStep, startSignUp } from '../../../../shared/domain/account/sign-up.ts';
import { freshMs } from '../../../../shared/domain/account/signed-in.ts';
import {
  changeContact,
  changePerson,
  closeAccount,
  endSessions,
  linkEdevlet,
  startContactChange,
} from '../../../../shared/domain/account/standing.ts';
import {
  judgeCode,
  type MailStepOf,
  passkeyChallengeOf,
  type SignInStep,
  totpSecretOf,
} from '../../../../shared/domain/account/step.ts';
import { codeOf } from '../../../../shared/domain/challenge.ts';
import {
  actingFor,
  activeOf,
  bareAccount,
  begun,
  firstCodes,
  later,
  mailbox,
  memberAccount,
  must,
  newNonce,
  newToken,
  person,
  refusalOf,
} from './samples.ts';

const code = () => ({ token: newToken(), nonce: newNonce(), at: begun });
const totp = (step: number | undefined) => ({ kind: 'totp', step }) as const;
const passkeyOf = (id: string, counter = 0) => ({ id, publicKey: 'k', counter, name: 'Telefonum' });
const secret = new Uint8Array(32).fill(7);
const account = memberAccount();
const signInStep = () => must(beginSignIn(account, true, newToken(), begun)) as SignInStep;

describe('a mailbox that somebody signs up with', () => {
  it('gets a code, or the word that it has an account; the step looks the same', () => {
    const [free, taken] = [false, true].map((known) => startSignUp(mailbox, known, code()));
    expect(free?.mail?.letter).toMatchObject({
      kind: 'accountCode',
      purpose: 'signUp',
      nonce: free?.step.nonce,
    });
    expect(taken?.mail?.letter).toEqual({
      key: expect.stringMatching(/^accountExists-/),
      kind: 'accountExists',
    });
    expect(Object.keys(free?.step ?? {})).toEqual(Object.keys(taken?.step ?? {}));
  });

  it('is confirmed by its own code with its own address, and by no other', () => {
    const { step } = startSignUp(mailbox, false, code());
    const right = codeOf(step.subject, 'signUp', step.nonce, secret);
    const wrong = right === '000000' ? '000001' : '000000';
    const { mailboxKey } = mailbox;
    expect(judgeCode(step, { code: right, mailboxKey }, secret).ok).toBe(true);
    expect(refusalOf(judgeCode(step, { code: wrong, mailboxKey }, secret))).toBe('codeNotAccepted');
    expect(refusalOf(judgeCode(step, { code: right, mailboxKey: 'another-mailbox' }, secret))).toBe(
      'codeNotAccepted',
    );
  });
});

describe('signing in', () => {
  it('refuses an unknown mailbox as it refuses a wrong password', () => {
    const [unknown, wrong, ghost] = [
      beginSignIn(undefined, false, newToken(), begun),
      beginSignIn(account, false, newToken(), begun),
      beginSignIn(undefined, true, newToken(), begun),
    ];
    expect(unknown).toEqual(wrong);
    expect(ghost).toEqual(wrong);
  });

  it('with the password opens the second step, and where there is no second factor only the adding of one', () => {
    expect(must(beginSignIn(account, true, newToken(), begun)).purpose).toBe('signIn');
    expect(must(beginSignIn(bareAccount(), true, newToken(), begun))).toMatchObject({
      purpose: 'enrol',
      proved: 'password',
    });
    expect(levelOf(bareAccount())).toBe('contactConfirmed');
    expect(levelOf(account)).toBe('member');
  });

  it('takes a code once, and neither an earlier one', () => {
    const done = must(finishSignIn(account, signInStep(), totp(105), { at: begun }));
    expect(done.signsIn).toMatchObject({
      means: 'passwordAndTotp',
      applicant: { level: 'member', account: account.id },
    });
    for (const step of [105, 104, undefined])
      expect(refusalOf(acceptFactor(activeOf(done), totp(step), begun))).toBe('secondFactorNotAccepted');
  });

  it('takes a recovery code once, and tells her', () => {
    const shown = { kind: 'recoveryCode', key: firstCodes[1] ?? '' } as const;
    const done = must(finishSignIn(account, signInStep(), shown, { at: begun }));
    expect(done.letters.map(({ letter }) => letter)).toMatchObject([{ what: 'recoveryCodeUsed' }]);
    expect(activeOf(done).recoveryCodes).toEqual(['r1', 'r3']);
    expect(refusalOf(acceptFactor(activeOf(done), shown, begun))).toBe('secondFactorNotAccepted');
  });

  it('with a passkey refuses a counter that does not grow, unless it never counts', () => {
    const enrolled = must(
      addPasskey(account, enrolStep(account, 'both', newToken(), begun), passkeyOf('p', 7), {
        at: begun,
        recovery: [],
      }),
    );
    const shown = (counter: number | undefined) => ({ kind: 'passkey', id: 'p', counter }) as const;
    for (const counter of [7, 6, 0, undefined])
      expect(acceptFactor(activeOf(enrolled), shown(counter), begun).ok).toBe(false);
    const step = beginPasskeySignIn('kocasinan', newToken(), begun);
    const done = must(finishPasskeySignIn(activeOf(enrolled), step, shown(8), begun));
    expect(done.signsIn?.means).toBe('passkey');
    expect(activeOf(done).passkeys[0]).toMatchObject({ counter: 8, lastUsedAt: begun });
    const still = must(
      addPasskey(account, enrolStep(account, 'both', newToken(), begun), passkeyOf('p', 0), {
        at: begun,
        recovery: [],
      }),
    );
    expect(acceptFactor(activeOf(still), shown(0), begun).ok).toBe(true);
    expect(refusalOf(finishPasskeySignIn(undefined, step, shown(8), begun))).toBe('secondFactorNotAccepted');
  });

  it('tells the owner when the tries behind a right password are over, and not before', () => {
    const step = signInStep();
    expect(wrongSecondFactor(account, { ...step, triesLeft: 1 }, begun)).toBeUndefined();
    const told = wrongSecondFactor(account, { ...step, triesLeft: 0 }, begun);
    expect(told).toMatchObject({ events: ['secondFactorGuessed'], uses: { id: step.id } });
    expect(told?.letters[0]?.letter).toMatchObject({ what: 'secondFactorGuessed' });
  });

  it('sets a hash with higher parameters beside', () => {
    const done = must(finishSignIn(account, signInStep(), totp(105), { at: begun, rehashed: 'dearer' }));
    expect(activeOf(done)).toMatchObject({ passwordHash: 'dearer', generation: account.generation });
  });
});

describe('factors', () => {
  it('the first one makes her a member, signs her in and brings recovery codes; a further one leaves those', () => {
    const bare = bareAccount();
    const first = must(
      addPasskey(bare, enrolStep(bare, 'password', newToken(), begun), passkeyOf('p'), {
        at: begun,
        recovery: ['n'],
      }),
    );
    expect(first.signsIn?.means).toBe('passwordAndPasskey');
    expect(activeOf(first).recoveryCodes).toEqual(['n']);
    const step = must(beginEnrolment(account, actingFor(account), newToken()));
    const further = must(addPasskey(account, step, passkeyOf('p'), { at: begun, recovery: ['n'] }));
    expect(activeOf(further).recoveryCodes).toEqual(firstCodes);
    expect(further.signsIn).toBeUndefined();
  });

  it('are refused twice, too many, unverified, or by a step that saw the password alone', () => {
    const both = enrolStep(account, 'both', newToken(), begun);
    const enrolled = { at: begun, recovery: [] };
    expect(refusalOf(addTotp(account, both, { secret: 'S', lastStep: 1 }, enrolled))).toBe(
      'factorAlreadyAdded',
    );
    const crowd = {
      ...account,
      passkeys: Array.from({ length: mostPasskeys }, (_, n) => ({ ...passkeyOf(`p${n}`), addedAt: begun })),
    };
    expect(refusalOf(addPasskey(crowd, both, passkeyOf('p3'), enrolled))).toBe('factorAlreadyAdded');
    expect(refusalOf(addPasskey(crowd, both, passkeyOf('new'), enrolled))).toBe('tooManyPasskeys');
    expect(refusalOf(addPasskey(account, both, undefined, enrolled))).toBe('secondFactorNotAccepted');
    const password = enrolStep(account, 'password', newToken(), begun);
    expect(refusalOf(addPasskey(account, password, passkeyOf('p'), enrolled))).toBe('stepEnded');
  });

  it('the last one stays; what is not there is not found', () => {
    const acting = actingFor(account);
    expect(refusalOf(removeFactor(account, { kind: 'totp' }, acting))).toBe('lastFactor');
    expect(refusalOf(removeFactor(account, { kind: 'passkey', id: 'p' }, acting))).toBe('factorNotFound');
    const two = { ...account, passkeys: [{ ...passkeyOf('p'), addedAt: begun }] };
    expect(activeOf(must(removeFactor(two, { kind: 'totp' }, acting))).totp).toBeUndefined();
    expect(activeOf(must(removeFactor(two, { kind: 'passkey', id: 'p' }, acting))).passkeys).toEqual([]);
  });
});

describe('what opens the account', () => {
  const verbs = {
    beginEnrolment: (at: string) => beginEnrolment(account, actingFor(account, at, begun), newToken()),
    removeFactor: (at: string) => removeFactor(account, { kind: 'totp' }, actingFor(account, at, begun)),
    newRecoveryCodes: (at: string) => newRecoveryCodes(account, ['n'], actingFor(account, at, begun)),
    changePassword: (at: string) => changePassword(account, true, 'h', actingFor(account, at, begun)),
    startContactChange: (at: string) =>
      startContactChange(account, mailbox, false, actingFor(account, at, begun), code()),
    linkEdevlet: (at: string) =>
      linkEdevlet(account, { ...person, nationalId: '1' }, 'e', actingFor(account, at, begun)),
    closeAccount: (at: string) => closeAccount(account, actingFor(account, at, begun)),
  };
  it.each(Object.entries(verbs))(
    '%s is for who signed in a short while ago, and for nobody else',
    (_name, verb) => {
      expect(refusalOf(verb(later(freshMs)))).toBe('signInAgain');
      expect(refusalOf(verb(later(freshMs - 1)))).not.toBe('signInAgain');
    },
  );

  it('is nobody else’s', () => {
    const stranger = actingFor({ ...account, id: 'another' });
    const elsewhere = actingFor({ ...account, authority: 'kent-konut' });
    for (const acting of [stranger, elsewhere]) {
      expect(refusalOf(closeAccount(account, acting))).toBe('memberSessionEnded');
      expect(refusalOf(endSessions(account, acting))).toBe('memberSessionEnded');
    }
  });
});

describe('a forgotten password', () => {
  const reset = (of = account) => requestReset(mailbox, of, code()).step as MailStepOf<'reset'>;

  it('looks the same for a mailbox without an account, which gets no code', () => {
    const unknown = requestReset(mailbox, undefined, code());
    expect(unknown.mail).toMatchObject({ letter: { kind: 'noAccount' }, to: { address: mailbox.email } });
    expect(unknown.mail.letter).not.toHaveProperty('nonce');
    expect(unknown.step).toMatchObject({ purpose: 'reset', triesLeft: 5 });
    expect(refusalOf(openReset(account, unknown.step as MailStepOf<'reset'>, newToken(), begun))).toBe(
      'stepEnded',
    );
  });

  it('takes the second factor too, where there is one, and ends every session', () => {
    const step = must(openReset(account, reset(), newToken(), begun));
    expect(refusalOf(finishReset(account, step, undefined, 'new', begun))).toBe('secondFactorNotAccepted');
    expect(refusalOf(finishReset(account, step, totp(undefined), 'new', begun))).toBe(
      'secondFactorNotAccepted',
    );
    const done = must(finishReset(account, step, totp(105), 'new', begun));
    expect(done).toMatchObject({ endsSessions: true, events: ['passwordReset'] });
    expect(done.signsIn).toBeUndefined();
    const bare = bareAccount();
    const alone = must(
      finishReset(bare, must(openReset(bare, reset(bare), newToken(), begun)), undefined, 'new', begun),
    );
    expect(activeOf(alone).passwordHash).toBe('new');
  });

  it('that was changed meanwhile ends the steps begun before', () => {
    const step = signInStep();
    const changed = activeOf(must(changePassword(account, true, 'new', actingFor(account))));
    expect(refusalOf(finishSignIn(changed, step, totp(105), { at: begun }))).toBe('stepEnded');
    expect(refusalOf(openReset(changed, reset(), newToken(), begun))).toBe('stepEnded');
    expect(refusalOf(changePassword(account, false, 'new', actingFor(account)))).toBe('passwordNotAccepted');
  });
});

describe('another mailbox', () => {
  const moved = { ...mailbox, email: 'yeni@posta.example', mailboxKey: 'mac-of-another' };
  it('is confirmed at the new one and told to the old one, which stays until then', () => {
    const { step, mail } = must(startContactChange(account, moved, false, actingFor(account), code()));
    expect(mail?.to.address).toBe(moved.email);
    expect(mail?.letter).toMatchObject({ kind: 'accountCode', purpose: 'contactChange' });
    const done = must(
      changeContact(account, step as MailStepOf<'contactChange'>, moved.email, actingFor(account)),
    );
    expect(done.letters).toMatchObject([
      { letter: { kind: 'contactChanged' }, to: { address: person.email } },
    ]);
    expect(activeOf(done)).toMatchObject({ mailboxKey: moved.mailboxKey, person: { email: moved.email } });
    expect(done).toMatchObject({ endsSessions: true, signsIn: { applicant: { email: moved.email } } });
  });

  it('that has an account of its own hears of it, and can never be taken', () => {
    const { step, mail } = must(startContactChange(account, moved, true, actingFor(account), code()));
    expect(mail?.letter.kind).toBe('accountExists');
    const taken = changeContact(
      account,
      step as MailStepOf<'contactChange'>,
      moved.email,
      actingFor(account),
    );
    expect(refusalOf(taken)).toBe('codeNotAccepted');
  });
});

describe('where letters and calls reach her', () => {
  const contact = { serviceAddress: 'Yeni Sokak 1', phone: '+905321112233' };
  it('changes without touching anything else, and she is told', () => {
    const done = must(changePerson(account, contact, actingFor(account)));
    expect(activeOf(done)).toEqual({
      ...account,
      version: account.version + 1,
      person: { ...account.person, ...contact },
    });
    expect(done.letters).toMatchObject([
      { letter: { what: 'detailsChanged' }, to: { address: person.email } },
    ]);
    const { phone: _, ...without } = contact;
    const silent = activeOf(must(changePerson(account, without, actingFor(account))));
    expect(silent.person).not.toHaveProperty('phone');
  });

  it('wants a login of a short while ago', () => {
    const late = later(15 * 60_000);
    expect(refusalOf(changePerson(account, contact, actingFor(account, late, begun)))).toBe('signInAgain');
  });
});

describe('the State’s word', () => {
  const identity = { nationalId: '10000000146', name: 'GÜLŞAH', surname: 'YENİSOYAD' };
  it('replaces name and number, and what a foreigner gave', () => {
    const { nationalId: _, ...foreign } = person;
    const before = { ...account, person: { ...foreign, nationality: 'Azerbaycan', passportNumber: 'AZ1' } };
    const linked = must(linkEdevlet(before, identity, 'e1', actingFor(before)));
    expect(activeOf(linked).person).toEqual({ ...person, ...identity });
    expect(linked.signsIn?.applicant.level).toBe('edevlet');
  });

  it('about somebody else changes nothing', () => {
    const linked = activeOf(must(linkEdevlet(account, identity, 'e1', actingFor(account))));
    expect(refusalOf(linkEdevlet(linked, identity, 'e2', actingFor(linked)))).toBe('edevletOfAnother');
  });
});

it('what is closed holds nothing of her', () => {
  const { account: left, letters, endsSessions } = must(closeAccount(account, actingFor(account)));
  expect(Object.keys(left).sort()).toEqual(
    ['authority', 'closedAt', 'createdAt', 'generation', 'id', 'status', 'version'].sort(),
  );
  expect(letters[0]).toMatchObject({ letter: { kind: 'accountClosed' }, to: { address: person.email } });
  expect(endsSessions).toBe(true);
});

describe('recovery codes', () => {
  const bytes = Uint8Array.from({ length: recoveryBytes }, (_, n) => (n * 37 + 11) % 256);
  const secrets = { intake: secret, followUp: secret, code: secret, trail: secret, applicant: secret };
  it('are ten, each of 67 bits, in a form that is read back from any spelling', () => {
    const codes = recoveryCodesFrom(bytes);
    expect(new Set(codes).size).toBe(10);
    for (const written of codes) {
      expect(written).toMatch(/^(?:[2-9A-Z]{4}-){3}[2-9A-Z]{4}$/);
      expect(recoveryCode.parse(` ${written.toLowerCase().replaceAll('-', ' ')}`)).toBe(written);
    }
    expect(Math.log2(19 ** 16)).toBeGreaterThan(64);
    expect(() => recoveryCodesFrom(bytes.subarray(1))).toThrow();
  });

  it('are kept as hashes that belong to one account', () => {
    const [written = ''] = recoveryCodesFrom(bytes);
    const one = recoveryKeyOf(secrets, { authority: 'kocasinan', id: 'a' }, written);
    expect(one).not.toBe(recoveryKeyOf(secrets, { authority: 'kocasinan', id: 'b' }, written));
    expect(one).not.toContain(written.slice(0, 4));
  });
});

describe('a step’s own secrets', () => {
  it('come from the token alone, each for its use', () => {
    const token = newToken();
    expect(passkeyChallengeOf(token)).toBe(passkeyChallengeOf(token));
    expect(Buffer.from(totpSecretOf(token))).toHaveLength(20);
    expect(passkeyChallengeOf(token)).not.toBe(passkeyChallengeOf(newToken()));
    expect(Buffer.from(passkeyChallengeOf(token), 'base64url').subarray(0, 20)).not.toEqual(
      totpSecretOf(token),
    );
  });
});

describe('what anybody knows of her', () => {
  const authority = { id: 'kocasinan', name: 'Kocasinan Belediye Başkanlığı' };
  it.each([
    ['10000000146 mavi kaplumbağa', 'personal'],
    ['5329876543kaplumbaga', 'personal'],
    ['gulsah.ciglik@posta.example', 'personal'],
    ['Gülşah ÇIĞLIKÇIOĞLU 38', 'contextual'],
    ['Kocasinan Belediyesi 2026', 'contextual'],
    ['şifreŞİFREparola', 'contextual'],
    ['belediye önünde mor kaplumbağa', undefined],
    ['mor menekşe saksısı', undefined],
    ['123456789012', undefined],
  ] as const)('«%s»: %s', (password, fault) => {
    expect(leansOnContext(password, person, authority)).toBe(fault);
  });

  it('is found however its letters are written', () => {
    expect(plainLetters('ŞİFRE Işık')).toBe('sifre isik');
    expect(plainLetters('I\u0307')).toBe('i');
  });
});
