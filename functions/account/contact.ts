import { mailboxInput, mailedCodeInput } from '../../shared/contracts/account.ts';
import type { FieldError } from '../../shared/contracts/failures.ts';
import { memberSentencesIn } from '../../shared/contracts/messages/member-in-language.ts';
import { mustBeFresh } from '../../shared/domain/account/signed-in.ts';
import { changeContact, startContactChange } from '../../shared/domain/account/standing.ts';
import { judgeCode, stepIdOf } from '../../shared/domain/account/step.ts';
import type { PageAnswer } from '../../shared/http/call.ts';
import { dropCookie } from '../../shared/http/cookies.ts';
import { parse } from '../../shared/http/input.ts';
import { contactPage } from '../pages/account-contact-page.tsx';
import { textField } from '../pages/fields.ts';
import { siteOf } from '../pages/site-of.ts';
import { problemFor, shown } from './answers.ts';
import { changeAccount, openSession } from './change.ts';
import type { MemberCall } from './dependencies.ts';
import { inside, type Member, refusedInside, toProfile } from './inside.ts';
import { beginMailStep, mailboxOf } from './mailbox.ts';
import { profile } from './profile.ts';
import { stepCookie, stepTokenOf } from './step-cookie.ts';

/** Mails a code to the new mailbox, or the word that it has an account of its own; the answer is the same. */
export const startContact = inside(async (deps, call, member) => {
  const input = parse(
    mailboxInput,
    { email: textField(call.form, 'email') },
    memberSentencesIn(call.language),
  );
  if (!input.ok)
    return profile(deps, call, member, 422, { part: 'contact', errors: input.failure.errors ?? [] });
  const { account, acting } = member;
  const fresh = mustBeFresh(account, acting);
  if (!fresh.ok) return refusedInside(call, member, fresh.failure);
  const counted = await deps.limits(call)('codeRequest');
  if (!counted.ok) return refusedInside(call, member, counted.failure);
  const mailbox = await mailboxOf(deps, call, input.value.email ?? '');
  const cookies = await beginMailStep(deps, call, mailbox, (holder, code) => {
    const started = startContactChange(account, mailbox, holder !== undefined, acting, code);
    if (!started.ok) throw new Error(`It was just judged fresh: ${started.failure.code}`);
    return started.value;
  });
  return codeForm(call, member, 200, [], cookies);
});

/** Takes the code of the new mailbox; until it is right the old one stays. */
export const confirmContact = inside(async (deps, call, member) => {
  const typed = { email: textField(call.form, 'email'), code: call.form.code };
  const input = parse(mailedCodeInput, typed, memberSentencesIn(call.language));
  if (!input.ok) return codeForm(call, member, 422, input.failure.errors ?? []);
  const { authority, at } = call;
  const { email = '', code } = input.value;
  const token = stepTokenOf(call);
  const step = token && (await deps.steps.spendTry(authority.id, stepIdOf(token), 'contactChange', at));
  if (!step) return notAccepted(call, member);
  const { mailboxKey } = await mailboxOf(deps, call, email);
  const judged = judgeCode(step, { code, mailboxKey }, (await deps.secrets()).code);
  if (!judged.ok) return notAccepted(call, member);
  const changed = await changeAccount(deps, call, member.account.id, (account) =>
    changeContact(account, step, email, member.acting),
  );
  if (changed.ok) {
    const cookies = await openSession(deps, call, changed.value);
    return toProfile(call, 'iletisim', [...cookies, dropCookie(stepCookie)]);
  }
  return changed.failure.code === 'codeNotAccepted' || changed.failure.code === 'stepEnded'
    ? notAccepted(call, member)
    : refusedInside(call, member, changed.failure);
});

/** Wrong, expired, used, or never mailed: the words are the same. */
function notAccepted(call: MemberCall, member: Member): PageAnswer {
  const { status, code, detail } = problemFor(call, { code: 'codeNotAccepted' });
  return codeForm(call, member, status, [{ field: 'code', code, message: detail }]);
}

const codeForm = (
  call: MemberCall,
  { formToken }: Member,
  status: number,
  errors: readonly FieldError[],
  cookies: readonly string[] = [],
): PageAnswer => {
  const email = textField(call.form, 'email') ?? '';
  return shown(status, contactPage({ site: siteOf(call), formToken, email, errors }), cookies);
};
