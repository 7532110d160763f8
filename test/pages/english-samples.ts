/** What an English reader is shown of requests like those of `samples.ts`: made by the views themselves. */
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { Receipt, StatusView } from '../../shared/contracts/views.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { receiptOf } from '../../shared/views/receipt.ts';
import { statusViewOf } from '../../shared/views/status.ts';
import { standing } from '../shared/domain/samples.ts';

const at = '2026-05-06T08:00:00.000Z' as Instant;
const statusOf = (request: (typeof standing)[keyof typeof standing]): StatusView =>
  statusViewOf(request, { authority: kocasinan, at, language: 'en', ticket: '1777305672000-code-0' });

export const receipt: Receipt = {
  ...receiptOf(standing.received, kocasinan, 'K7RT-A3MH-L4E9-2YUF-8K6R-T3AM-HL4Y-9E2U', 'en'),
  confirmation: 'codeSent',
};
export const status = statusOf(standing.inReview);
export const eventful: StatusView = {
  ...statusOf(standing.feePending),
  missing: statusOf(standing.received).missing,
  newPurposes: ['satisfactionSurvey'],
};
export const missing = ['signature on a written application (Communiqué on Applications, Art. 5/2-a)'];
export const onPaper = 'Through a notary, 24 April 2026, Friday';
