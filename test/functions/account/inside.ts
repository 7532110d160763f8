/** A member who is signed in, as the profile's tests need her. */
import { formTokenOf } from '../../../shared/domain/session.ts';
import { type Browser, password, type Rig } from './rig.ts';

export const sessionCookieOf = (at: Browser) => at.jar.get('__Host-vatandas') ?? '';
export const formTokenAt = (at: Browser) => formTokenOf(sessionCookieOf(at));

/** Signs a member in with both factors. */
export async function enter(
  rig: Rig,
  { email, codeNow }: Awaited<ReturnType<Rig['member']>>,
  at = rig.browser(),
) {
  rig.later(60_000);
  await at.post('/hesap/giris', { email, password });
  const answer = await at.post('/hesap/giris/ikinci', { totpCode: codeNow() });
  if (answer.statusCode !== 303) throw new Error(`Not signed in: ${answer.statusCode}`);
  return at;
}

/** A signed-in member and her browser. */
export async function inside(rig: Rig) {
  const member = await rig.member();
  const at = await enter(rig, member);
  const post = (path: string, fields: Record<string, string> = {}, headers?: Record<string, string>) =>
    at.post(path, { formToken: formTokenAt(at), ...fields }, headers);
  return { ...member, at, post };
}

/** What is told to an account's owner, by letter, since it began. */
export async function toldTo(rig: Rig, id: string): Promise<readonly unknown[]> {
  const items = await rig.engine.scan('requests');
  return items
    .filter(({ pk, sk }) => pk === `kocasinan#ACCOUNT#${id}` && String(sk).startsWith('LETTER#'))
    .map(({ content }) => {
      const { kind, what } = content as { kind: string; what?: string };
      return what ?? kind;
    });
}
