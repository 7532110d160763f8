import { randomUUID } from 'node:crypto';
import type { Event } from '../../shared/http/call.ts';
import { eventOf, jsonCall } from '../functions/edge/events.ts';
import { petitionBody } from '../shared/adapters/samples.ts';

/** The size that the bars speak of, in bytes of JSON. */
const bodySize = 2048;

/** A petition of exactly 2 KB, as an institution's own front end sends it. */
export function submission(): Event {
  const short = Buffer.byteLength(JSON.stringify(petitionBody({ details: '' })));
  return petitionOf('a'.repeat(bodySize - short));
}

/** As much as the form takes: 6,000 letters of two bytes. */
export const longestSubmission = (): Event => petitionOf('ş'.repeat(6_000));

function petitionOf(details: string): Event {
  return eventOf(
    jsonCall('POST /{authority}/requests', petitionBody({ details }), {
      path: { authority: 'kocasinan' },
      headers: { 'idempotency-key': randomUUID() },
    }),
  );
}

/** What the function `submit` is told, for where nothing of it is looked at. */
export const submitEnvironment = {
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'AKIABENCH',
  AWS_SECRET_ACCESS_KEY: 'not-checked-here',
  REQUESTS_TABLE: 'requests',
  KEYS_TABLE: 'keys',
  DATA_KEY: 'arn:aws:kms:eu-central-1:111122223333:key/data',
  LOOKUP_KEY: 'arn:aws:kms:eu-central-1:111122223333:key/lookup',
  ROOT_KEY: 'arn:aws:kms:eu-central-1:111122223333:key/root',
  FILES_BUCKET: 'files',
  FILES_STORE: 'https://files.example',
  FILES_URL: 'https://files.example',
  PUBLIC_URL: 'https://ebelediye.kocasinan.example',
  LIMIT_TIMES: '1000000',
} as const;
