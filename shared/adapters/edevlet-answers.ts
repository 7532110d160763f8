import * as z from 'zod';
import { ok, type Result } from '../contracts/failures.ts';
import { isNationalId } from '../contracts/person.ts';
import {
  type EdevletCitizen,
  type EdevletFailure,
  edevletFailure,
  failureOfError,
} from '../domain/edevlet.ts';
import type { Heard } from './edevlet-call.ts';

/** The one word by which e-Devlet says that it knows who this is. */
const success = 'EDV09.000';

const failed = z.object({ error: z.string() });
const granted = z.object({ access_token: z.string().regex(/^[\x21-\x7e]{1,4096}$/) });
const result = z.object({ sonucKodu: z.string() });
const named = z.object({ kullaniciBilgileri: z.unknown() });

/** A name is shown to officers and printed: no control or invisible sign, no more than a form would take. */
const name = z
  .string()
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1)
      .max(80)
      .regex(/^\P{C}+$/u),
  );
const citizen = z.object({ kimlikNo: z.string().trim().refine(isNationalId), ad: name, soyad: name });

type Judged<T> = Result<T, EdevletFailure>;

/** The access token, when the answer holds one and nothing that speaks against it. */
export function accessTokenIn(heard: Heard): Judged<string> {
  const body = jsonIn('token', heard);
  if (!body.ok) return body;
  const error = failed.safeParse(body.value);
  if (error.success) return failureOfError('token', error.data.error);
  if (heard.status !== 200) return unavailable('token:status');
  const answer = granted.safeParse(body.value);
  return answer.success ? ok(answer.data.access_token) : unavailable('token:illFormed');
}

/** Who she is: the result's code decides, and a status that contradicts it counts against it. */
export function citizenIn(heard: Heard): Judged<EdevletCitizen> {
  const body = jsonIn('identity', heard);
  if (!body.ok) return body;
  const said = result.safeParse(body.value);
  if (!said.success) return unavailable('identity:illFormed');
  if (said.data.sonucKodu !== success) return edevletFailure('eDevletRefused', reasonIn(said.data.sonucKodu));
  if (heard.status !== 200) return unavailable('identity:status');
  const person = citizen.safeParse(named.safeParse(body.value).data?.kullaniciBilgileri);
  if (!person.success) return edevletFailure('eDevletRefused', 'identity:notEstablished');
  const { kimlikNo: nationalId, ad, soyad: surname } = person.data;
  return ok({ nationalId, name: ad, surname });
}

/** A code of theirs can be looked up with them; anything else that stands in its place may be about a person. */
const reasonIn = (code: string) => `identity:${/^EDV\d{2}\.\d{3}$/.test(code) ? code : 'otherResult'}`;

function jsonIn(step: string, { status, type, text }: Heard): Judged<unknown> {
  if (status >= 300 && status < 400) return unavailable(`${step}:redirected`);
  if (!/^application\/json\s*(;|$)/i.test(type) || text === undefined) return unavailable(`${step}:notJson`);
  try {
    return ok(JSON.parse(text));
  } catch {
    return unavailable(`${step}:notJson`);
  }
}

const unavailable = (reason: string) => edevletFailure('eDevletUnavailable', reason);
