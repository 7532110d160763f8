import { ok, type Result } from '../../shared/contracts/failures.ts';
import { deskSentencesIn } from '../../shared/contracts/messages/officer-in-language.ts';
import { type Registration, registeredArrival, registration } from '../../shared/contracts/registration.ts';
import { arrivalOf } from '../../shared/domain/decide/register.ts';
import type { PageCall } from '../../shared/http/call.ts';
import { parse, worded } from '../../shared/http/input.ts';
import type { Body } from '../pages/desk-act-values.ts';
import { mistakesIn } from './act-mistakes.ts';

/**
 * What the form says, or every mistake of it at once: what cannot be read, and what its way still misses, as soon as the
 * way and the day of arrival can be read.
 */
export function registrationIn(
  body: Body,
  { at, language }: Pick<PageCall, 'at' | 'language'>,
): Result<Registration> {
  const sentences = deskSentencesIn(language);
  const form = parse(registration, body, sentences);
  const arrival = registeredArrival.safeParse(body);
  const arrived = arrival.success ? arrivalOf(arrival.data, at) : ok(undefined);
  if (arrived.ok) return form;
  const { errors: unread = [] } = form.ok ? {} : form.failure;
  const day = arrival.data?.arrivedOn === undefined ? 'arrivedAt' : 'arrivedOn';
  const missed = mistakesIn(arrived.failure, language, day);
  return worded({ ok: false, failure: { code: 'inputInvalid', errors: [...unread, ...missed] } }, sentences);
}
