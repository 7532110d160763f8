import { randomBytes } from 'node:crypto';
import type { FunctionName } from '../../shared/contracts/environment.ts';
import type { Answer, Event } from '../../shared/http/call.ts';
import { eventOf, formCall } from '../functions/edge/events.ts';
import { newReference } from '../shared/adapters/samples.ts';
import { memberOf } from './member.ts';
import { submitOne } from './operations.ts';
import { type Line, ms, type Section } from './report.ts';
import { post, type Stage } from './stage.ts';
import { inTurns, median } from './statistics.ts';

const contenders = ['known', 'unknown'] as const;
type Contender = (typeof contenders)[number];
/** A call that names something known or unknown, and the name, which its answer may repeat. */
type Ask = (name: Contender) => { readonly event: Event; readonly named: string };

/** Whether a refusal, or the time it takes, tells a reference or a mailbox that is known from one that is not. */
export async function timeRefusals(stage: Stage, n: number): Promise<Section> {
  const [known, other] = [await submitOne(stage), await submitOne(stage)];
  const member = await memberOf(stage);

  const status =
    (proof: object): Ask =>
    (name) => {
      const reference = name === 'known' ? known.reference : newReference();
      return { event: post('/requests/{reference}/status', { reference }, proof), named: reference };
    };
  const mailbox =
    (path: string, fields: Readonly<Record<string, string>> = {}): Ask =>
    (name) => {
      // Of one length, like what stands for it: an answer repeats it.
      const email = name === 'known' ? member : `${randomBytes(8).toString('hex')}@posta.example`;
      return { event: formOf(path, { email, ...fields }), named: email };
    };
  const compare = (what: string, of: FunctionName, ask: Ask) => compared(stage, n, what, of, ask);
  return {
    title: 'Enumeration',
    about: `The status of a reference that exists and of ones that do not, asked with another request's follow-up code and with
a mailed code that nobody was mailed; a login with a wrong password, and a forgotten password, of a mailbox that has an
account and of ones that have none: ${n.toLocaleString('en')} of each, in turns, through the real engine.`,
    lines: [
      ...(await compare('wrong follow-up code', 'follow', status({ followUpCode: other.followUpCode }))),
      ...(await compare('wrong mailed code', 'follow', status({ code: '123456' }))),
      ...(await compare('wrong password', 'account', mailbox('/hesap/giris', { password: 'yanlış parola' }))),
      ...(await compare('forgotten password', 'account', mailbox('/hesap/parola-sifirla'))),
    ],
  };
}

async function compared(
  stage: Stage,
  n: number,
  what: string,
  of: FunctionName,
  ask: Ask,
): Promise<readonly Line[]> {
  const handler = await stage.handler(of);
  const said = new Map<string, string>();
  const all = await inTurns(contenders, n, async (name) => {
    const { event, named } = ask(name);
    const started = performance.now();
    const answer = await handler(event, { awsRequestId: 'bench' });
    const taken = performance.now() - started;
    said.set(name, seenOf(answer, named));
    return taken;
  });
  const [there, not] = [median(all.known), median(all.unknown)];
  const apart = Math.abs(not / there - 1);
  const same = said.get('known') === said.get('unknown');
  return [
    {
      what: `${what}: median time, unknown ÷ known`,
      measured: `${(not / there).toFixed(3)} (${(apart * 100).toFixed(1)} % apart)`,
      bar: 'within 5 %',
      met: apart <= 0.05,
      note: `${ms(not)} ÷ ${ms(there)}`,
    },
    {
      what: `${what}: status, headers and body`,
      measured: same ? 'the same bytes' : 'different',
      bar: 'the same',
      met: same,
    },
  ];
}

/** Everything of an answer but what she typed herself and the random part of a cookie. */
const seenOf = (answer: Answer, named: string) =>
  JSON.stringify(answer)
    .replaceAll(named, '(named)')
    .replace(/=[\w-]{43};/g, '=(random);');

const formOf = (path: string, fields: Readonly<Record<string, string>>): Event =>
  eventOf(
    formCall(`POST /{authority}${path}`, new URLSearchParams(fields).toString(), {
      path: { authority: 'kocasinan' },
      headers: { origin: 'https://ebelediye.kocasinan.example' },
    }),
  );
