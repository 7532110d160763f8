import { randomBytes } from 'node:crypto';
import { accountCommitter, accountCreator } from '../../shared/adapters/account-store.ts';
import { hashPassword } from '../../shared/adapters/password-hash.ts';
import { stepStore } from '../../shared/adapters/step-store.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { accountMailboxKeyOf } from '../../shared/domain/account/account.ts';
import { addTotp } from '../../shared/domain/account/factors.ts';
import { confirmSignUp, startSignUp } from '../../shared/domain/account/sign-up.ts';
import type { MailStepOf } from '../../shared/domain/account/step.ts';
import { newNonce, person } from '../shared/adapters/samples.ts';
import { activeOf, must } from '../shared/domain/account/samples.ts';
import type { Stage } from './stage.ts';

const random = (bytes: number) => randomBytes(bytes).toString('base64url');

/** Makes a member of the authority `kocasinan` with two factors. @returns her mailbox, as long as a made-up one */
export async function memberOf({ engine }: Pick<Stage, 'engine'>): Promise<string> {
  const at = new Date().toISOString() as Instant;
  const email = `${randomBytes(8).toString('hex')}@posta.example`;
  const mailboxKey = accountMailboxKeyOf(await engine.secrets(), 'kocasinan', email);
  const begun = { token: random(32), nonce: newNonce(), at };
  const { step, mail } = startSignUp({ authority: 'kocasinan', email, mailboxKey }, false, begun);
  await stepStore(engine.tables, engine.makeKey).begin(step, mail);
  const { name, surname, serviceAddress, nationalId } = person;
  const passwordHash = await hashPassword('mor menekşe saksısı');
  const made = { id: random(16), passwordHash, enrolToken: random(32) };
  const owner = { name, surname, serviceAddress, nationalId, email };
  const created = confirmSignUp(step as MailStepOf<'signUp'>, owner, made, at);
  must(await accountCreator(engine.tables, engine.makeKey)(created));
  if (created.opens?.purpose !== 'enrol') throw new Error('Nothing was opened');
  const secret = { secret: 'JBSWY3DPEHPK3PXP', lastStep: 1 };
  const added = must(addTotp(activeOf(created), created.opens, secret, { at, recovery: [] }));
  const commit = accountCommitter(engine.tables, engine.makeKey, engine.readKey, engine.secrets);
  must(await commit(activeOf(created), added));
  return email;
}
