import { contactDetailsInput, passwordChangeInput } from '../../shared/contracts/account.ts';
import { memberSentencesIn } from '../../shared/contracts/messages/member-in-language.ts';
import { removeFactor } from '../../shared/domain/account/factors.ts';
import { changePassword } from '../../shared/domain/account/password.ts';
import { changePerson } from '../../shared/domain/account/standing.ts';
import { errorOf, parse } from '../../shared/http/input.ts';
import { textField } from '../pages/fields.ts';
import { problemFor } from './answers.ts';
import { changeAccount, openSession } from './change.ts';
import { inside, refusedInside, toProfile } from './inside.ts';
import { profile } from './profile.ts';

/** Where letters and calls reach her. */
export const changeDetails = inside(async (deps, call, member) => {
  const { serviceAddress, phone } = call.form;
  const input = parse(contactDetailsInput, { serviceAddress, phone }, memberSentencesIn(call.language));
  if (!input.ok)
    return profile(deps, call, member, 422, { part: 'details', errors: input.failure.errors ?? [] });
  const changed = await changeAccount(deps, call, member.account.id, (account) =>
    changePerson(account, contactOf(input.value), member.acting),
  );
  if (!changed.ok) return refusedInside(call, member, changed.failure);
  const { startedAt } = member.acting.session;
  return toProfile(call, 'bilgiler', await openSession(deps, call, changed.value, startedAt));
});

const contactOf = ({ serviceAddress, phone }: { serviceAddress: string; phone?: string | undefined }) => ({
  serviceAddress,
  ...(phone === undefined ? {} : { phone }),
});

/** The old password is asked for all the same: somebody else may sit at her open browser. Other sessions end. */
export const takePassword = inside(async (deps, call, member) => {
  const { password, newPassword } = call.form;
  const sentences = memberSentencesIn(call.language);
  const input = parse(passwordChangeInput, { password, newPassword }, sentences);
  if (!input.ok)
    return profile(deps, call, member, 422, { part: 'password', errors: input.failure.errors ?? [] });
  const typed = input.value;
  const { account, acting } = member;
  const fault = await deps.passwords.fault(typed.newPassword, account.person, call.authority);
  if (fault)
    return profile(deps, call, member, 422, {
      part: 'password',
      errors: [errorOf('newPassword', fault, sentences)],
    });
  const counted = await deps.limits(call)('signIn', account.mailboxKey);
  if (!counted.ok) return refusedInside(call, member, counted.failure);
  const hash = await deps.passwords.hash(typed.newPassword);
  const changed = await changeAccount(deps, call, account.id, async (now) =>
    changePassword(now, await deps.passwords.isRight(now.passwordHash, typed.password), hash, acting),
  );
  if (changed.ok) return toProfile(call, 'parola', await openSession(deps, call, changed.value));
  if (changed.failure.code !== 'passwordNotAccepted') return refusedInside(call, member, changed.failure);
  const { status, code, detail } = problemFor(call, changed.failure);
  const errors = [{ field: 'password', code, message: detail }];
  return profile(deps, call, member, status, { part: 'password', errors });
});

/** One of her second factors; the last one stays. */
export const removeOne = inside(async (deps, call, member) => {
  const chosen = textField(call.form, 'factor') ?? '';
  const which = chosen === 'totp' ? ({ kind: 'totp' } as const) : ({ kind: 'passkey', id: chosen } as const);
  const changed = await changeAccount(deps, call, member.account.id, (account) =>
    removeFactor(account, which, member.acting),
  );
  return changed.ok ? toProfile(call, 'cikarildi') : refusedInside(call, member, changed.failure);
});
