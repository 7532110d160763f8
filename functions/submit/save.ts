import { oneTimeCode } from '../../shared/contracts/codes.ts';
import type { FieldError } from '../../shared/contracts/failures.ts';
import { sentencesIn } from '../../shared/contracts/messages/in-language.ts';
import { emailAddress } from '../../shared/contracts/person.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { accountMailboxKeyOf } from '../../shared/domain/account/account.ts';
import { mailIn } from '../../shared/domain/account/change.ts';
import type { StepStore } from '../../shared/domain/account/ports.ts';
import { judgeCode, type MailStepOf, stepIdOf } from '../../shared/domain/account/step.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import {
  type KeptFormStore,
  keptUntil,
  returnCodeFor,
  returnLetter,
  startKeeping,
} from '../../shared/domain/kept-form.ts';
import { formTokenOf } from '../../shared/domain/session.ts';
import { dayOf } from '../../shared/domain/time/days.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { type CookieName, cookieOf, dropCookie, setCookie } from '../../shared/http/cookies.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import { problemOf, problemsIn } from '../../shared/http/problem.ts';
import { isToken } from '../../shared/http/session.ts';
import { maskEmail } from '../../shared/views/mask.ts';
import { formatDay } from '../../shared/words/dates.ts';
import { fieldErrorOf, textField } from '../pages/fields.ts';
import { saveCodePage, savedPage, saveMailboxPage } from '../pages/save-page.tsx';
import { linksOf } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import { type FormDependencies, filledIn, notFound, type Opened, openForm, seeOther } from './form.ts';

export type SaveDependencies = FormDependencies & {
  readonly steps: Pick<StepStore, 'begin' | 'spendTry'>;
  readonly keptForms: KeptFormStore;
};

/** What a browser waits for a mailed code with; the store knows it by the digest. */
const saveCookie: CookieName = '__Host-saklama';

/** A form that has something to keep; whoever typed nothing is led to its beginning. */
type Open = Opened & { readonly draft: Draft };

async function opened(
  deps: FormDependencies,
  call: PageCall,
  then: (open: Open) => PageAnswer | Promise<PageAnswer>,
): Promise<PageAnswer> {
  const open = await openForm(deps, call);
  if (!open) return notFound(call, 'regimeNotOffered');
  const { draft } = open;
  return draft ? then({ ...open, draft }) : seeOther(linksOf(call).form(open.form));
}

export const showSave = (deps: SaveDependencies, call: PageCall): Promise<PageAnswer> =>
  opened(deps, call, (open) => {
    const email = textField(filledIn(open), 'email');
    return { status: 200, body: mailboxPage(call, open, email), headers: formHeaders };
  });

/** Mails six digits. A mailbox that got its mails of this hour gets none, and the answer does not say so. */
export const takeSave = (deps: SaveDependencies, call: PageCall): Promise<PageAnswer> =>
  opened(deps, call, async (open) => {
    const typed = textField(call.form, 'email');
    const judged = emailAddress.safeParse(typed ?? '');
    if (!judged.success) {
      const errors = fieldErrorOf('email', judged, sentencesIn(call.language));
      return { status: 422, body: mailboxPage(call, open, typed, errors), headers: formHeaders };
    }
    const counted = await deps.spend('codeRequest');
    if (!counted.ok) {
      const { status, detail } = problemOf(counted.failure, problemsIn(call.language));
      const errors = [{ field: 'email', code: counted.failure.code, message: detail }];
      return { status, body: mailboxPage(call, open, typed, errors), headers: formHeaders };
    }
    const mailbox = {
      authority: call.authority.id,
      email: judged.data,
      mailboxKey: accountMailboxKeyOf(await deps.secrets(), call.authority.id, judged.data),
    };
    const token = deps.newSecret();
    const { step, mail } = startKeeping(mailbox, { token, nonce: deps.nonce(), at: call.at });
    const mayMail = await deps.spend('memberMail', mailbox.mailboxKey);
    await deps.steps.begin(step, mayMail.ok ? mailIn(call.language, mail) : undefined);
    return {
      status: 200,
      body: codePage(call, open, judged.data),
      headers: formHeaders,
      cookies: [setCookie(saveCookie, token)],
    };
  });

/** Takes the six digits, keeps the form and mails the code that opens it again. */
export const confirmSave = (deps: SaveDependencies, call: PageCall): Promise<PageAnswer> =>
  opened(deps, call, async (open) => {
    const email = textField(call.form, 'email') ?? '';
    const again = (status: number, errors: readonly FieldError[]): PageAnswer => ({
      status,
      body: codePage(call, open, email, errors),
      headers: formHeaders,
    });
    const code = oneTimeCode.safeParse(textField(call.form, 'code'));
    if (!code.success) return again(422, fieldErrorOf('code', code, sentencesIn(call.language)));
    const refused = (failure: { readonly code: 'codeNotAccepted' | 'tooManyTries' }) => {
      const { status, detail } = problemOf(failure, problemsIn(call.language));
      return again(status, [{ field: 'code', code: failure.code, message: detail }]);
    };
    const counted = await deps.spend('attempt');
    if (!counted.ok) return refused({ code: 'tooManyTries' });
    const until = await keepFor(deps, call, open, { email, code: code.data });
    if (!until) return refused({ code: 'codeNotAccepted' });
    return {
      status: 200,
      body: savedPage({
        ...about(call, open),
        sentTo: maskEmail(email),
        until: formatDay(dayOf(until), call.language),
      }),
      headers: formHeaders,
      cookies: [dropCookie(saveCookie)],
    };
  });

/** @returns until when it is kept; undefined when the code is wrong, used or over */
async function keepFor(
  deps: SaveDependencies,
  call: PageCall,
  { draft }: Open,
  typed: { readonly email: string; readonly code: string },
): Promise<Instant | undefined> {
  const { authority, at, language } = call;
  const secrets = await deps.secrets();
  const mailboxKey = accountMailboxKeyOf(secrets, authority.id, typed.email);
  const step = await stepOf(deps, call);
  if (!step || !judgeCode(step, { code: typed.code, mailboxKey }, secrets.code).ok) return undefined;
  const nonce = deps.nonce();
  const until = keptUntil(at);
  const code = returnCodeFor(step.subject, nonce, secrets.code);
  const owner = { authority: authority.id, mailboxKey, code };
  const mail = mailIn(language, returnLetter(step, typed.email, nonce, until));
  return (await deps.keptForms.keep(step, { owner, draft, until }, mail, at)) ? until : undefined;
}

/** The step that this browser waits with, one try of it spent. */
async function stepOf(
  { steps }: SaveDependencies,
  { asked, authority, at }: PageCall,
): Promise<MailStepOf<'keepForm'> | undefined> {
  const token = cookieOf(asked.cookies, saveCookie);
  return token !== undefined && isToken(token)
    ? steps.spendTry(authority.id, stepIdOf(token), 'keepForm', at)
    : undefined;
}

/** What every page about a form that is to be kept says of it, and of whoever is signed in. */
const about = (call: PageCall, { form, citizen }: Open) => ({
  site: siteOf(call),
  form,
  formToken: citizen && formTokenOf(citizen.token),
});

const mailboxPage = (
  call: PageCall,
  open: Open,
  email: string | undefined,
  errors: readonly FieldError[] = [],
) => saveMailboxPage({ ...about(call, open), email, errors });

const codePage = (call: PageCall, open: Open, email: string, errors: readonly FieldError[] = []) =>
  saveCodePage({ ...about(call, open), email, errors });
