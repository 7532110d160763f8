import type { FieldError } from '../../shared/contracts/failures.ts';
import { formTokenOf } from '../../shared/domain/session.ts';
import type { PageAnswer, PageCall } from '../../shared/http/call.ts';
import { citizenCookie } from '../../shared/http/citizen.ts';
import { dropCookie } from '../../shared/http/cookies.ts';
import { formHeaders } from '../../shared/http/headers.ts';
import type { FormValues } from '../../shared/http/input.ts';
import { linksOf } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import { changingField, stepPage } from '../pages/step-page.tsx';
import { checkName, nextAfter, type Step } from '../pages/steps.ts';
import { applyWords } from '../pages/words/apply.ts';
import { mistakesIn, withStep } from './answers.ts';
import { showCheck } from './check.ts';
import { draftCookieFor, draftTokenOf, keepDraft } from './drafts.ts';
import {
  type FormDependencies,
  filledIn,
  leaving,
  newKey,
  notFound,
  type Opened,
  openForm,
  pressed,
  seeOther,
  sessionEnded,
} from './form.ts';
import { isTooLong, tooLong } from './too-long.ts';

/** Shows a step of a form, the first where the address names none, with what its browser has typed before. */
export async function showStep(deps: FormDependencies, call: PageCall): Promise<PageAnswer> {
  const opened = await openForm(deps, call);
  if (!opened) return notFound(call, 'regimeNotOffered');
  if (call.parameters.adim === checkName) return showCheck(call, opened);
  const step = stepAsked(call, opened);
  if (!step) return notFound(call, 'routeUnknown');
  const values = filledIn(opened);
  const errors = isChanging(call) && opened.draft ? mistakesIn([step], values, opened.judging) : [];
  return answer(call, opened, {
    status: 200,
    step,
    values,
    errors,
    key: opened.draft?.key ?? newKey(),
    // A browser that sends it back keeps what is typed; one that does not is told so before anything is lost.
    cookies: draftCookieFor(deps, call),
  });
}

/** Keeps a posted step, right or wrong, and leads on where it is right. */
export async function keepStep(deps: FormDependencies, call: PageCall): Promise<PageAnswer> {
  const opened = await openForm(deps, call);
  if (!opened) return notFound(call, 'regimeNotOffered');
  const step = stepAsked(call, opened);
  if (!step) return notFound(call, 'routeUnknown');
  const { form, steps, judging } = opened;
  const w = applyWords(call);
  const posted = pressed(call);
  const key = opened.draft?.key ?? posted.key ?? newKey();
  const values = withStep(opened.draft?.values ?? {}, step, posted.fields);
  const draft = { form, key, values };
  const again = (status: number, more: Pick<Shown, 'banner' | 'errors' | 'cookies'>) =>
    answer(call, opened, { status, step, key, values, ...more });
  if (draftTokenOf(call) === undefined)
    return again(422, { banner: w.noCookie, cookies: draftCookieFor(deps, call) });
  if (isTooLong(draft)) return again(413, tooLong(call, steps, values, judging));

  const left = await leaving(deps, call, posted, draft, addressOf(call, opened, step.name));
  if (left) return left;
  await keepDraft(deps, call, draft);
  if (sessionEnded(call, opened))
    return again(401, { banner: w.signedOut, cookies: [dropCookie(citizenCookie)] });
  const errors = mistakesIn([step], values, judging);
  if (errors.length > 0) return again(422, { errors });
  const next = isChanging(call) ? checkName : nextAfter(steps, step.name);
  return seeOther(linksOf(call).step(form, next));
}

const stepAsked = ({ parameters }: PageCall, { steps }: Opened): Step | undefined =>
  parameters.adim === undefined ? steps[0] : steps.find(({ name }) => name === parameters.adim);

const isChanging = ({ asked }: PageCall): boolean => asked.query[changingField] !== undefined;

const addressOf = (call: PageCall, { form }: Opened, step: string): string =>
  `${linksOf(call).step(form, step)}${isChanging(call) ? `?${changingField}=1` : ''}`;

type Shown = {
  readonly status: number;
  readonly step: Step;
  readonly values: FormValues;
  readonly key: string;
  readonly errors?: readonly FieldError[];
  readonly banner?: string;
  readonly cookies?: readonly string[];
};

function answer(
  call: PageCall,
  { form, steps, citizen, draft }: Opened,
  { status, key, errors = [], cookies = [], ...shown }: Shown,
): PageAnswer {
  const body = stepPage({
    ...shown,
    ...(citizen ? { applicant: citizen.applicant, formToken: formTokenOf(citizen.token) } : {}),
    site: siteOf(call),
    form,
    steps,
    errors,
    idempotencyKey: key,
    begun: draft !== undefined,
    changing: isChanging(call),
  });
  return { status, body, headers: formHeaders, cookies };
}
