import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import { noticeHash } from '../../shared/domain/notice.ts';
import { informationRequest, kvkkApplication, petition } from '../journey/people.ts';
import { bytesFrom, type Draw } from './draws.ts';

/** One submission as it is sent again and again, always with the same key and the same bytes. */
export type Submission = {
  readonly email: string;
  readonly path: string;
  readonly init: RequestInit;
  /** The same key with another body. */
  readonly changed: RequestInit;
};
export type Acknowledged = Submission & {
  readonly reference: string;
  readonly followUpCode: string;
  readonly tries: number;
};

const notice = {
  noticeVersion: kocasinan.notice.version,
  noticeHash: noticeHash(kocasinan.notice),
  noticeRead: true,
};

/** The nth applicant: every third a person with a browser, the others integrators with the API. */
export function submissionFrom(seed: string, n: number): Submission {
  const email = `basvuran.${n}@ornek.example`;
  const key = bytesFrom(seed, 'key', n).toString('hex');
  if (n % 3 === 0) {
    const form = (subject: string): RequestInit => ({
      method: 'POST',
      headers: { accept: 'text/html' },
      body: formOf({ ...kvkkApplication('x'), ...notice, email, subject, idempotencyKey: key }),
    });
    return { email, path: '/basvuru/kvkk', init: form(`Verilerim ${n}`), changed: form('Başka bir konu') };
  }
  const body = n % 3 === 1 ? { ...petition(), email } : { ...informationRequest('x'), email };
  const call = (subject: string): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ ...body, ...notice, subject }),
  });
  return { email, path: '/requests', init: call(`Konu ${n}`), changed: call('Başka bir konu') };
}

function formOf(fields: Readonly<Record<string, unknown>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((each): [string, string] => [name, String(each)]),
    ),
  );
}

const patienceMs = 120_000;

/**
 * Sends until it is acknowledged, as a browser's reader or an integrator does: what is not heard of, or is refused
 * for a while, is sent again.
 *
 * @param base where the authority is just now; it moves when the system is started again
 */
export async function submitUntilAcknowledged(
  base: () => string,
  submission: Submission,
  pause: Draw,
): Promise<Acknowledged> {
  const until = Date.now() + patienceMs;
  for (let tries = 1; Date.now() < until; tries++) {
    const answer = await post(base(), submission, submission.init);
    if (answer?.status === 201) return { ...submission, ...receiptIn(answer.text), tries };
    assert.ok(!answer || answer.status >= 500, `a submission is refused: ${answer?.status}`);
    await sleep(20 + 180 * pause(submission.email, tries));
  }
  throw new Error('a submission is not acknowledged in two minutes');
}

/** @returns undefined when no answer came */
export async function post(
  base: string,
  { path }: Pick<Submission, 'path'>,
  init: RequestInit,
): Promise<{ readonly status: number; readonly text: string } | undefined> {
  try {
    const response = await fetch(`${base}${path}`, { ...init, signal: AbortSignal.timeout(20_000) });
    return { status: response.status, text: await response.text() };
  } catch {
    return undefined;
  }
}

/** The two codes of a receipt, on a page or in JSON. */
export function receiptIn(text: string): { reference: string; followUpCode: string } {
  if (text.startsWith('{')) {
    const { reference, followUpCode } = JSON.parse(text) as Receipt;
    return { reference, followUpCode };
  }
  const reference = /\b[2-9AEFHKLMRTUY]{5}-[2-9AEFHKLMRTUY]{5}\b/.exec(text)?.[0];
  const followUpCode = /\b(?:[2-9AEFHKLMRTUY]{4}-){7}[2-9AEFHKLMRTUY]{4}\b/.exec(text)?.[0];
  assert.ok(reference && followUpCode, 'the page of an acknowledged submission shows both codes');
  return { reference, followUpCode };
}
