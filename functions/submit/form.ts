import { randomUUID } from 'node:crypto';
import { idempotencyKey } from '../../shared/contracts/codes.ts';
import { sentencesIn } from '../../shared/contracts/messages/in-language.ts';
import type { Language } from '../../shared/contracts/vocabulary.ts';
import type { WaitingAttachment } from '../../shared/domain/attachment.ts';
import type { BasketStore } from '../../shared/domain/attachment-ports.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { citizenCookie, type EnterCitizen, type SignedInCitizen } from '../../shared/http/citizen.ts';
import { cookieOf, setCookie } from '../../shared/http/cookies.ts';
import type { FormValues } from '../../shared/http/input.ts';
import { isLanguage, languageCookie, languageField } from '../../shared/http/language.ts';
import { problemOf, problemsIn } from '../../shared/http/problem.ts';
import { keptPage } from '../pages/kept-page.tsx';
import { problemPage } from '../pages/problem-page.tsx';
import { laterField } from '../pages/save-page.tsx';
import { identifyField } from '../pages/sign-in-offer.tsx';
import { type FormName, formNames, linksOf, regimeOfForm } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import { type Step, stepsOf, withoutIdentity } from '../pages/steps.ts';
import type { Judging } from './answers.ts';
import { type DraftDependencies, draftOf, draftTokenOf, keepDraft } from './drafts.ts';
import type { SubmitDependencies } from './handler.ts';

export type FormDependencies = SubmitDependencies &
  DraftDependencies & {
    readonly citizen: EnterCitizen;
    readonly baskets: BasketStore;
  };

/** A form as it stands when a call about it comes: who is signed in, what it asks her, what this browser has typed. */
export type Opened = {
  readonly form: FormName;
  readonly citizen: SignedInCitizen | undefined;
  readonly steps: readonly Step[];
  readonly draft: Draft | undefined;
  /** Documents that this browser added to it. */
  readonly files: readonly WaitingAttachment[];
  readonly judging: Judging;
};

/** Undefined for a form that the institution does not have. */
export async function openForm(deps: FormDependencies, call: PageCall): Promise<Opened | undefined> {
  const form = formNames.find((name) => name === call.parameters.form);
  if (!form || !call.authority.regimes.includes(regimeOfForm[form])) return undefined;
  const [citizen, draft, files] = await Promise.all([
    deps.citizen(call),
    draftOf(deps, call, form),
    filesOf(deps, call, form),
  ]);
  const steps = stepsOf(form, siteOf(call), citizen?.applicant);
  return {
    form,
    citizen,
    steps: citizen ? withoutIdentity(steps) : steps,
    draft,
    files,
    judging: {
      regime: regimeOfForm[form],
      applicant: citizen?.applicant,
      sentences: sentencesIn(call.language),
    },
  };
}

async function filesOf(
  { baskets }: FormDependencies,
  call: PageCall,
  form: FormName,
): Promise<readonly WaitingAttachment[]> {
  const token = draftTokenOf(call);
  return token === undefined ? [] : baskets.list({ authority: call.authority.id, token, of: form }, call.at);
}

/** A posted form: its answers apart from the key it came with, and from the button that was pressed. */
export type Pressed = {
  readonly fields: FormValues;
  readonly key: string | undefined;
  readonly way: keyof ReturnType<typeof linksOf>['signIn'] | undefined;
  readonly language: Language | undefined;
  /** Whether she wants to go on another day. */
  readonly later: boolean;
};

export function pressed(call: PageCall): Pressed {
  const {
    idempotencyKey: typed,
    [identifyField]: way,
    [languageField]: language,
    [laterField]: later,
    ...fields
  } = call.form;
  const key = idempotencyKey.safeParse(typed);
  return {
    fields,
    key: key.success ? key.data : undefined,
    way: way === 'edevlet' || way === 'member' ? way : undefined,
    language: isLanguage(language) ? language : undefined,
    later: later !== undefined,
  };
}

export const newKey = (): string => randomUUID();

/** Whether she was signed in when the page was made and is not any more. */
export const sessionEnded = (call: PageCall, { citizen }: Pick<Opened, 'citizen'>): boolean =>
  !citizen && cookieOf(call.asked.cookies, citizenCookie) !== undefined;

/**
 * A button that leads away: to a way in, to the same page in another language, or to another day. What was typed is kept
 * as it is.
 *
 * @param here where the page stands that the button is on
 * @returns undefined when it was the button that goes on
 */
export async function leaving(
  deps: FormDependencies,
  call: PageCall,
  { way, language, later }: Pressed,
  draft: Draft & { readonly form: FormName },
  here: string,
): Promise<PageAnswer | undefined> {
  if (!way && !language && !later) return undefined;
  const cookies = await keepDraft(deps, call, draft);
  if (later) return seeOther(linksOf(call).save(draft.form), cookies);
  if (language) return seeOther(here, [...cookies, setCookie(languageCookie, language)]);
  if (!way) return undefined;
  const onward = `${linksOf(call).signIn[way]}?donus=${draft.form}`;
  return {
    status: 200,
    body: keptPage({ site: siteOf(call), onward }),
    cookies,
    // Not a redirect: `form-action` holds for those too, up to the State's own address, and lets a form of ours lead nowhere else.
    headers: { refresh: `0;url=${onward}` },
  };
}

const ofAccount = ['email', 'serviceAddress', 'phone'] as const;

/** What she typed before, with what her account knows of how she is reached where she typed nothing yet. */
export function filledIn({ draft, citizen }: Pick<Opened, 'draft' | 'citizen'>): FormValues {
  const known = ofAccount.flatMap((field) => {
    const value = citizen?.applicant[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  return { ...Object.fromEntries(known), ...draft?.values };
}

export const seeOther = (location: string, cookies: readonly string[] = []): PageAnswer => ({
  status: 303,
  body: '',
  headers: { location },
  cookies,
});

export function notFound(call: PageCall, code: 'regimeNotOffered' | 'routeUnknown'): PageAnswer {
  const problem = problemOf({ code }, problemsIn(call.language));
  return { status: problem.status, body: problemPage({ site: siteOf(call), problem }) };
}
