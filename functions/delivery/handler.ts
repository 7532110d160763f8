import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { replyArrived, replyBounced } from '../../shared/domain/decide/reply.ts';
import type {
  Commit,
  FindRequest,
  LetterAddress,
  NoteReport,
  RequestName,
} from '../../shared/domain/ports.ts';
import type { Log } from '../../shared/http/log.ts';
import type { Report } from './report.ts';

export type DeliveryDependencies = {
  readonly note: NoteReport;
  readonly find: FindRequest;
  readonly commit: Commit;
  readonly log: Log;
};
export type ReportedLetter = {
  readonly address: LetterAddress;
  readonly letter: string;
  readonly request?: RequestName;
};

/**
 * Writes what the provider reports: on the letter, and on the request when the letter is its reply. Every step asks
 * first whether it was taken, so a report that comes twice, late or out of order does no harm.
 */
export async function noteDelivery(
  deps: DeliveryDependencies,
  { address, letter, request }: ReportedLetter,
  report: Report,
  at: Instant,
): Promise<void> {
  await deps.note(address, report.kind, report.messageId, report.at);
  if (request && letter === 'reply') await noteReply(deps, request, report, at);
}

async function noteReply(
  deps: DeliveryDependencies,
  name: RequestName,
  report: Report,
  at: Instant,
): Promise<void> {
  const loaded = await deps.find(name, true);
  if (!loaded) return;
  const decision =
    report.kind === 'delivered'
      ? replyArrived(loaded.request, at, report.at)
      : report.kind === 'bounced'
        ? replyBounced(loaded.request, at, report.failure)
        : undefined;
  if (!decision) return;
  const committed = await deps.commit(loaded, decision);
  if (!committed.ok) throw new Error('The request changed while a delivery was noted; the event comes again');
  deps.log(report.kind === 'bounced' ? 'warn' : 'info', 'reply', { ...name, code: report.kind });
}
