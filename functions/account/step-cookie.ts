import { stepTokenBytes } from '../../shared/domain/account/step.ts';
import { type CookieName, cookieOf } from '../../shared/http/cookies.ts';
import { isToken } from '../../shared/http/session.ts';
import type { AccountDependencies, MemberCall } from './dependencies.ts';

/** What a browser is in the middle of; the store knows it by the digest. */
export const stepCookie: CookieName = '__Host-adim';

export const newStepToken = ({ random }: Pick<AccountDependencies, 'random'>): string =>
  random(stepTokenBytes).toString('base64url');

export function stepTokenOf({ asked }: Pick<MemberCall, 'asked'>): string | undefined {
  const token = cookieOf(asked.cookies, stepCookie);
  return token !== undefined && isToken(token) ? token : undefined;
}
