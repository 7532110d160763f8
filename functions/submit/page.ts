import { randomUUID } from 'node:crypto';
import { idempotencyKey } from '../../shared/contracts/codes.ts';
import type { Failure, FieldError } from '../../shared/contracts/failures.ts';
import { type Submission, submission } from '../../shared/contracts/submission.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import type { Regime } from '../../shared/contracts/vocabulary.ts';
import type { Applicant } from '../../shared/domain/applicant.ts';
import { type DraftStore, draftLifetimeMs } from '../../shared/domain/draft.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import { formTokenOf } from '../../shared/domain/session.ts';
import { plusMs } from '../../shared/domain/time/days.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import {
  citizenCookie,
  draftCookie,
  type EnterCitizen,
  type SignedInCitizen,
} from '../../shared/http/citizen.ts';
import { cookieOf, dropCookie, setCookie } from '../../shared/http/cookies.ts';
import { formHeaders, retryAfter } from '../../shared/http/headers.ts';
import { errorOf, type FormValues, parse } from '../../shared/http/input.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { isToken } from '../../shared/http/session.ts';
import { maskEmail, maskPhone } from '../../shared/views/mask.ts';
import { withBirthDate } from '../pages/dates.ts';
import { formPage } from '../pages/form-page.tsx';
import { keptPage } from '../pages/kept-page.tsx';
import { problemPage } from '../pages/problem-page.tsx';
import { identifyField } from '../pages/sign-in-offer.tsx';
import { type FormName, formNames, linksOf, regimeOfForm } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import { submittedPage } from '../pages/submitted-page.tsx';
import { type SubmitDependencies, submitRequest } from './handler.ts';

export type FormDependencies = SubmitDependencies & {
  readonly citizen: EnterCitizen;
  readonly drafts: DraftStore;
  /** 256 random bits, base64url. */
  readonly newSecret: () => string;
};

/** Shows the form of a kind, with what its browser has typed before and not sent. */
export async function showForm(deps: FormDependencies, call: PageCall): Promise<PageAnswer> {
  const form = formNameOf(call);
  if (!form) return notFound(call);
  const [citizen, kept] = await Promise.all([deps.citizen(call), keptValues(deps, call, form)]);
  const email = citizen?.applicant.email;
  const values = email === undefined ? kept : { email, ...kept };
  const body = pageOf(call, { form, values, key: randomUUID(), citizen });
  // Kept by the browser: whoever goes back sends the same key again, and her request is taken once. Not so what names
  // whoever is signed in: after she has signed out, nobody goes back to it.
  const named = citizen !== undefined || Object.keys(kept).length > 0;
  const caching = named ? {} : { 'cache-control': 'private, no-cache' };
  return { status: 200, body, headers: { ...formHeaders, ...caching } };
}

/** Takes the posted form; whatever is wrong, the person gets her words back with it. */
export async function takeForm(deps: FormDependencies, call: PageCall): Promise<PageAnswer> {
  const form = formNameOf(call);
  if (!form) return notFound(call);
  const { idempotencyKey: typedKey, [identifyField]: way, ...fields } = call.form;
  if (way === 'edevlet' || way === 'member') return keepAndSignIn(deps, call, form, fields, way);
  const citizen = await deps.citizen(call);
  const applicant = citizen?.applicant;
  const shown: Shown = { form, values: fields, key: randomUUID(), citizen };
  if (!citizen && cookieOf(call.asked.cookies, citizenCookie) !== undefined)
    return {
      status: 401,
      headers: formHeaders,
      body: pageOf(call, { ...shown, banner: signedOut }),
      cookies: [dropCookie(citizenCookie)],
    };
  const key = idempotencyKey.safeParse(typedKey);
  const regime = regimeOfForm[form];
  const named = applicant ? asTyped(applicant, regime) : {};
  const input = parse(submission, { ...withBirthDate(fields), ...named, regime });
  if (!input.ok || !key.success) {
    const errors = input.ok ? [] : (input.failure.errors ?? []);
    return {
      status: 422,
      headers: formHeaders,
      body: pageOf(call, { ...shown, errors, ...(key.success ? { key: key.data } : {}) }),
    };
  }
  const answer = await submitRequest(deps, {
    authority: call.authority,
    at: call.at,
    language: call.language,
    form: input.value,
    idempotencyKey: key.data,
    applicant,
  });
  if (!answer.ok) return refused(call, { ...shown, key: key.data }, answer.failure);
  const { confirmation } = answer.value;
  return {
    status: 201,
    body: submittedPage({
      site: siteOf(call),
      receipt: answer.value,
      sentTo: sentTo(confirmation, input.value),
      applicant,
    }),
    cookies: [dropCookie(draftCookie)],
  };
}

/** What the contract asks of a form, from whoever is signed in; `inNameOf` says what a law does not ask for. */
const asTyped = ({ name, surname, nationalId, nationality, passportNumber }: Applicant, regime: Regime) =>
  regime === 'petition' ? { name, surname } : { name, surname, nationalId, nationality, passportNumber };

/** Keeps what was typed for this browser, and leads to a way in; from there she comes back to it. */
async function keepAndSignIn(
  deps: FormDependencies,
  call: PageCall,
  form: FormName,
  values: FormValues,
  way: keyof ReturnType<typeof linksOf>['signIn'],
): Promise<PageAnswer> {
  const token = deps.newSecret();
  await deps.drafts.keep(call.authority.id, token, { form, values }, plusMs(call.at, draftLifetimeMs));
  const onward = `${linksOf(call).signIn[way]}?donus=${form}`;
  return {
    status: 200,
    body: keptPage({ site: siteOf(call), onward }),
    cookies: [setCookie(draftCookie, token)],
    // Not a redirect: `form-action` holds for those too, up to the State's own address, and lets a form of ours lead nowhere else.
    headers: { refresh: `0;url=${onward}` },
  };
}

async function keptValues(deps: FormDependencies, call: PageCall, form: FormName): Promise<FormValues> {
  const token = cookieOf(call.asked.cookies, draftCookie);
  if (token === undefined || !isToken(token)) return {};
  return (await deps.drafts.find(call.authority.id, token, form, call.at))?.values ?? {};
}

const signedOut =
  'Girişiniz sona ermiş; yazdıklarınız duruyor. Yeniden giriş yapın ya da kimlik bilgilerinizi yazıp gönderin.';

const sentBefore =
  'Bu form daha önce gönderilmiş ve başvurunuz alınmıştı. Aşağıdaki değiştirilmiş hâli yeni bir başvuru olarak göndermek istiyorsanız formu yeniden gönderin.';

function refused(call: PageCall, shown: Shown, failure: Failure): PageAnswer {
  const { code, errors = [] } = failure;
  const { status, detail } = problemOf({ code });
  if (code === 'idempotencyKeyReused')
    return {
      status,
      headers: formHeaders,
      body: pageOf(call, { ...shown, errors, key: randomUUID(), banner: sentBefore }),
    };
  const wrong = code === 'noticeOutdated' ? [errorOf('noticeRead', 'notice.outdated')] : errors;
  // The same key again: had this form been taken after all and only the answer been lost, the next try says so.
  const body = pageOf(call, { ...shown, errors: wrong, banner: wrong.length > 0 ? undefined : detail });
  return { status, body, headers: { ...formHeaders, ...retryAfter(failure) } };
}

type Shown = {
  readonly form: FormName;
  readonly values: FormValues;
  readonly key: string;
  readonly errors?: readonly FieldError[];
  readonly banner?: string | undefined;
  readonly citizen: SignedInCitizen | undefined;
};

const pageOf = (call: PageCall, { key, errors = [], citizen, ...shown }: Shown): string =>
  formPage({
    ...shown,
    ...(citizen ? { applicant: citizen.applicant, formToken: formTokenOf(citizen.token) } : {}),
    errors,
    site: siteOf(call),
    idempotencyKey: key,
    noticeHash: noticeHash(call.authority.notice),
  });

function formNameOf({ parameters, authority }: PageCall): FormName | undefined {
  const form = formNames.find((name) => name === parameters.form);
  return form && authority.regimes.includes(regimeOfForm[form]) ? form : undefined;
}

function notFound(call: PageCall): PageAnswer {
  const problem = problemOf({ code: 'regimeNotOffered' });
  return { status: problem.status, body: problemPage({ site: siteOf(call), problem }) };
}

/** Where her code went, masked. */
function sentTo(confirmation: Receipt['confirmation'], { email, phone }: Submission): string | undefined {
  if (confirmation === 'smsSent') return phone && maskPhone(phone);
  return email && maskEmail(email);
}
