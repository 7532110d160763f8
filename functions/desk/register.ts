import { idempotencyKey } from '../../shared/contracts/codes.ts';
import type { Failure, FieldError } from '../../shared/contracts/failures.ts';
import { deskSentencesIn } from '../../shared/contracts/messages/officer-in-language.ts';
import { channel, regime } from '../../shared/contracts/vocabulary.ts';
import { mayAnywhere, type Officer } from '../../shared/domain/access.ts';
import { lawInForce } from '../../shared/domain/law/rows.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { errorOf } from '../../shared/http/input.ts';
import { officerProblemsIn } from '../../shared/http/officer-problems-in-language.ts';
import { problemOf } from '../../shared/http/problem.ts';
import type { SignedInAs } from '../pages/desk-layout.tsx';
import { registrationBody } from '../pages/desk-register-body.ts';
import { type Arrival, paperChannels } from '../pages/desk-register-form.ts';
import { deskRegisterPage, deskRegisterStartPage } from '../pages/desk-register-page.tsx';
import { deskRegisteredPage } from '../pages/desk-registered-page.tsx';
import type { Values } from '../pages/row.tsx';
import { officeOf } from '../pages/site-of.ts';
import { deskFormWords } from '../pages/words/desk-form.ts';
import { type RegisterDependencies, registerRequest } from '../staff/register.ts';
import { mistakesIn } from './act-mistakes.ts';
import { desk } from './attempt.ts';
import { type EnteredDependencies, entered } from './entered.ts';
import { enteredWriting, typedIn } from './entered-writing.ts';
import { seeOther } from './issuer-way.ts';
import { refusedInside } from './refused.ts';
import { registrationIn } from './register-form.ts';

export type DeskRegisterDependencies = EnteredDependencies & RegisterDependencies;

const page = `${desk}/kayit`;

/** What came and how, or, once that is chosen, the form with the proofs that this way needs. */
export function showRegister(deps: DeskRegisterDependencies, call: PageCall): Promise<PageAnswer> {
  return entered(deps, call, page, async ({ who: { officer } }, signedIn) => {
    if (!mayRegister(officer, call)) return refusedInside(call, signedIn, { code: 'officerNotEntitled' });
    const { kanun = '', yol = '', secim } = call.asked.query;
    const arrival = arrivalOf(call, kanun, yol);
    if (!arrival) {
      const errors = secim === undefined ? [] : leftOut(call, kanun, yol);
      return {
        status: errors.length > 0 ? 422 : 200,
        headers: formHeaders,
        body: deskRegisterStartPage({ site: officeOf(call), signedIn, values: { kanun, yol }, errors }),
      };
    }
    return formAnswer(call, signedIn, { arrival, key: deps.nonce(), values: { replyBy: 'post' } });
  });
}

/** Takes it down by the staff API's own handler; a form sent twice is taken once. */
export function takeRegistration(deps: DeskRegisterDependencies, call: PageCall): Promise<PageAnswer> {
  const { kanun, yol, idempotencyKey: key, ...values } = typedIn(call.form);
  const arrival = arrivalOf(call, kanun, yol);
  const judged = idempotencyKey.safeParse(key);
  const shown = { values, key: judged.success ? judged.data : deps.nonce() };
  return enteredWriting(deps, call, {
    page,
    again: async (_session, signedIn) =>
      arrival
        ? formAnswer(call, signedIn, { ...shown, arrival, banner: deskFormWords(call).signedInAnew })
        : seeOther(`${call.base}${page}`),
    take: async ({ who: { officer } }, signedIn) => {
      if (!mayRegister(officer, call)) return refusedInside(call, signedIn, { code: 'officerNotEntitled' });
      if (!arrival) return seeOther(`${call.base}${page}`);
      const form = registrationIn(registrationBody(arrival, values), call);
      if (!form.ok) return formAnswer(call, signedIn, { ...shown, arrival, failure: form.failure });
      const { authority, at, language } = call;
      const taken = await registerRequest(deps, {
        authority,
        officer,
        at,
        language,
        form: form.value,
        idempotencyKey: shown.key,
      });
      // Another form under the same key is another request: the next try has a key of its own.
      if (!taken.ok)
        return formAnswer(call, signedIn, { arrival, values, key: deps.nonce(), failure: taken.failure });
      return {
        status: 201,
        headers: formHeaders,
        body: deskRegisteredPage({ site: officeOf(call), signedIn, receipt: taken.value }),
      };
    },
  });
}

const mayRegister = (officer: Officer, { authority }: PageCall) =>
  mayAnywhere(officer, 'register', authority.id);

/** @returns undefined where nothing, or something that the law of today does not know, was chosen */
function arrivalOf({ authority, at }: PageCall, kanun: unknown, yol: unknown): Arrival | undefined {
  const [of, way] = [regime.safeParse(kanun), channel.exclude(['system']).safeParse(yol)];
  if (!of.success || !way.success || !authority.regimes.includes(of.data)) return undefined;
  const row = lawInForce(of.data, dayOf(at)).channels.find((each) => each.channel === way.data);
  return row && { regime: of.data, row };
}

/** Which of the first two questions was answered with nothing that stood there to be chosen. */
function leftOut({ authority, language }: PageCall, kanun: string, yol: string): readonly FieldError[] {
  const sentences = deskSentencesIn(language);
  const among = (choices: readonly string[], chosen: string) => choices.includes(chosen);
  return [
    ...(among(authority.regimes, kanun) ? [] : [errorOf('kanun', 'kanun.missing', sentences)]),
    ...(among(paperChannels, yol) ? [] : [errorOf('yol', 'yol.missing', sentences)]),
  ];
}

type Shown = {
  readonly arrival: Arrival;
  readonly key: string;
  readonly values: Values;
  readonly failure?: Failure;
  readonly banner?: string;
};

function formAnswer(
  call: PageCall,
  signedIn: SignedInAs,
  { arrival, key, values, failure, banner }: Shown,
): PageAnswer {
  const day = arrival.row.arrives === 'served' ? 'arrivedOn' : 'arrivedAt';
  return {
    status: failure ? problemOf(failure, officerProblemsIn(call.language)).status : 200,
    headers: formHeaders,
    body: deskRegisterPage({
      site: officeOf(call),
      signedIn,
      arrival,
      idempotencyKey: key,
      values,
      ...(failure ? { errors: mistakesIn(failure, call.language, day) } : {}),
      ...(banner === undefined ? {} : { banner }),
    }),
  };
}
