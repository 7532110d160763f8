import { reference } from '../../shared/contracts/codes.ts';
import type { Result } from '../../shared/contracts/failures.ts';
import { attachmentLimitsOf } from '../../shared/domain/attachment.ts';
import type { Secrets } from '../../shared/domain/ports.ts';
import { ticketProof } from '../../shared/domain/ticket.ts';
import type { Call, PageAnswer, PageCall, RawPageCall } from '../../shared/http/call.ts';
import { draftCookie } from '../../shared/http/citizen.ts';
import { cookieOf, setCookie } from '../../shared/http/cookies.ts';
import { isFromOwnPage, originsOf } from '../../shared/http/csrf.ts';
import { uploadHeaders } from '../../shared/http/headers.ts';
import { formOf } from '../../shared/http/input.ts';
import { isLanguage, languageCookie, languageField } from '../../shared/http/language.ts';
import type { Spend } from '../../shared/http/limits.ts';
import { problemOf } from '../../shared/http/problem.ts';
import { isToken } from '../../shared/http/session.ts';
import { type AttachMistake, type AttachPlace, attachPage, sentenceOf } from '../pages/attach-page.tsx';
import { problemPage } from '../pages/problem-page.tsx';
import { formNames, linksOf, regimeOfForm } from '../pages/site.ts';
import { siteOf } from '../pages/site-of.ts';
import { checkName, documentsName, lastStepOf } from '../pages/step-order.ts';
import {
  type Adding,
  type AttachDependencies,
  add,
  addressFor,
  listed,
  remove,
  takeUploaded,
} from './handler.ts';

type Uploaded = {
  readonly fields: Readonly<Record<string, string>>;
  readonly file?: { readonly name: string; readonly content: Uint8Array };
  readonly tooLarge: boolean;
};
/** What was posted: a form that brings a document, or one of the buttons beside it. */
type Posted = Uploaded & { readonly brings: boolean };

export type AttachPageDependencies = AttachDependencies & {
  readonly secrets: () => Promise<Secrets>;
  readonly spend: Spend;
  /** 256 random bits, base64url. */
  readonly newSecret: () => string;
  readonly readForm: (
    body: Uint8Array,
    contentType: string,
    largestBytes: number,
  ) => Promise<Uploaded | undefined>;
  readonly publicUrl: string;
  /** Where browsers reach the store. */
  readonly storeOrigin: string;
};

/** Says after an addition that a cookie should have come back. */
const addedField = 'eklendi';

/** The step of a form that is not sent yet. */
export async function showDocuments(deps: AttachPageDependencies, call: PageCall): Promise<PageAnswer> {
  const place = formPlaceOf(call);
  if (!place) return notFound(call);
  const token = draftTokenOf(call);
  const refused = token === undefined && call.asked.query[addedField] !== undefined;
  return page(deps, call, place, token, refused ? 'noCookie' : undefined);
}

export async function takeDocuments(deps: AttachPageDependencies, call: RawPageCall): Promise<PageAnswer> {
  const place = formPlaceOf(call);
  if (!place) return notFound(call);
  const posted = await postedTo(deps, call);
  if (!posted) return page(deps, call, place, draftTokenOf(call), 'unread');
  const token = draftTokenOf(call) ?? deps.newSecret();
  const done = await act(deps, call, { of: place.form, token }, posted);
  if (done && typeof done !== 'string') return done;
  if (done) return page(deps, call, place, token, done);
  const links = linksOf(call);
  return {
    status: 303,
    body: '',
    headers: { location: `${links.step(place.form, documentsName)}?${addedField}=1` },
    cookies: [setCookie(draftCookie, token)],
  };
}

/** Documents for a request that was taken already. The page is always an answer to a form, which carries its ticket. */
export async function takeMoreDocuments(
  deps: AttachPageDependencies,
  asked: RawPageCall,
): Promise<PageAnswer> {
  const posted = await postedTo(deps, asked);
  const chosen = posted?.fields[languageField];
  const call = isLanguage(chosen) ? { ...asked, language: chosen } : asked;
  const named = reference.safeParse(posted?.fields.reference);
  const ticket = posted?.fields.ticket ?? '';
  const name = { authority: call.authority.id, reference: named.data ?? '' };
  if (!posted || !named.success || !ticketProof(await deps.secrets(), name, ticket, call.at)) {
    const problem = problemOf({ code: 'ticketNotAccepted' });
    return { status: problem.status, body: problemPage({ site: siteOf(call), problem }) };
  }
  const place = { reference: named.data, ticket };
  const token = draftTokenOf(call) ?? deps.newSecret();
  const done = await act(deps, call, { of: named.data, token }, posted);
  if (done && typeof done !== 'string') return done;
  const answer = await page(deps, call, place, token, done);
  return {
    ...answer,
    cookies: [
      setCookie(draftCookie, token),
      ...(isLanguage(chosen) ? [setCookie(languageCookie, chosen)] : []),
    ],
  };
}

/** What the form asks for: a document to be taken away, an address, something uploaded to be looked at, or one to be added. */
async function act(
  deps: AttachPageDependencies,
  call: PageCall,
  { of, token }: { readonly of: string; readonly token: string },
  { fields, file, tooLarge, brings }: Posted,
): Promise<AttachMistake | PageAnswer | undefined> {
  const adding = addingTo(call, of, token);
  const { kaldir, adres, yuklendi, ad = '' } = fields;
  const asks = brings || [kaldir, adres, yuklendi].some((field) => field !== undefined);
  // The page itself is opened from pages that do not say where they are.
  if (!asks) return undefined;
  if (!isFromOwnPage(call.asked, originsOf(deps.publicUrl, call.authority))) return 'notFromHere';
  if (kaldir !== undefined) {
    await remove(deps, adding, kaldir);
    return undefined;
  }
  if (adres !== undefined) return answerAddress(deps, call, adding, Number(adres));
  if (yuklendi !== undefined)
    return /^[0-9a-f]{32}$/.test(yuklendi) ? takeUploaded(deps, adding, { id: yuklendi, name: ad }) : 'lost';
  if (tooLarge) return 'tooLarge';
  if (!file) return 'none';
  if (!(await deps.spend('upload')).ok) return 'tooOften';
  return add(deps, adding, file);
}

/** For the script alone: JSON, with the sentence to show where there is no address. */
async function answerAddress(
  deps: AttachPageDependencies,
  call: PageCall,
  adding: Adding,
  size: number,
): Promise<PageAnswer> {
  const json = (status: number, body: object) => ({
    status,
    type: 'application/json',
    body: JSON.stringify(body),
  });
  const allowed: Result<void> = await deps.spend('upload');
  const given = allowed.ok
    ? await addressFor(deps, adding, Number.isInteger(size) && size > 0 ? size : 0)
    : 'tooOften';
  if (typeof given === 'string') return json(422, { sentence: sentenceOf(call, given, adding.limits) });
  const { id, address } = given;
  return json(200, { id, ...address });
}

const addingTo = ({ authority, at }: PageCall, of: string, token: string): Adding => ({
  basket: { authority: authority.id, token, of },
  limits: attachmentLimitsOf(authority),
  at,
});

async function page(
  deps: AttachPageDependencies,
  call: PageCall,
  place: AttachPlace,
  token: string | undefined,
  mistake: AttachMistake | undefined,
): Promise<PageAnswer> {
  const of = 'form' in place ? place.form : place.reference;
  const limits = attachmentLimitsOf(call.authority);
  const items = token === undefined ? [] : await listed(deps, addingTo(call, of, token));
  return {
    status: mistake ? 422 : 200,
    headers: uploadHeaders(deps.storeOrigin),
    body: attachPage({ site: siteOf(call), place, items, limits, mistake }),
  };
}

/** The posted form, whichever of the two types it has; undefined for anything else. */
async function postedTo(deps: AttachPageDependencies, call: RawPageCall): Promise<Posted | undefined> {
  const { body = '', isBase64Encoded, contentType } = call.raw;
  if (!/^multipart\//i.test(contentType)) {
    const form = formOf(call.raw);
    if (!form.ok) return undefined;
    const fields = Object.entries(form.value).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    return { fields: Object.fromEntries(fields), tooLarge: false, brings: false };
  }
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  const { byFormBytes } = attachmentLimitsOf(call.authority);
  const uploaded = await deps.readForm(bytes, contentType, byFormBytes);
  return uploaded && { ...uploaded, brings: true };
}

function draftTokenOf({ asked }: PageCall): string | undefined {
  const token = cookieOf(asked.cookies, draftCookie);
  return token !== undefined && isToken(token) ? token : undefined;
}

function formPlaceOf({ parameters, authority }: PageCall) {
  const form = formNames.find((name) => name === parameters.form);
  if (!form || !authority.regimes.includes(regimeOfForm[form])) return undefined;
  return { form, before: lastStepOf(form), after: checkName };
}

function notFound(call: Call): PageAnswer {
  const problem = problemOf({ code: 'regimeNotOffered' });
  return { status: problem.status, body: problemPage({ site: siteOf(call), problem }) };
}
