import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { contactFailed } from '../../shared/domain/decide/citizen.ts';
import type { Decision, Moment } from '../../shared/domain/decide/decision.ts';
import { feeNoticeFailed } from '../../shared/domain/decide/fee.ts';
import { replyArrived, replyBounced } from '../../shared/domain/decide/mail-report.ts';
import type {
  Commit,
  FindRequest,
  LetterAddress,
  NoteReport,
  RequestName,
} from '../../shared/domain/ports.ts';
import type { Request } from '../../shared/domain/request.ts';
import type { Calendar } from '../../shared/domain/time/calendar.ts';
import type { Log } from '../../shared/http/log.ts';
import type { Report } from './report.ts';

export type DeliveryDependencies = {
  readonly note: NoteReport;
  readonly find: FindRequest;
  readonly commit: Commit;
  readonly calendar: Calendar;
  readonly log: Log;
};
export type ReportedLetter = {
  readonly address: LetterAddress;
  readonly authority: string;
  readonly letter: string;
  /** Of a letter about a request. */
  readonly reference?: string;
  /** Of a unit's digest. */
  readonly department?: string;
};

/**
 * Writes what the provider reports: on the letter, and on the request when its reply arrived or came back, or when
 * nothing arrives at its address. Every step asks first whether it was taken, so a report that comes twice, late or
 * out of order does no harm.
 */
export async function noteDelivery(
  deps: DeliveryDependencies,
  reported: ReportedLetter,
  report: Report,
  at: Instant,
): Promise<void> {
  if (report.copiesOnly) {
    const { authority, department } = reported;
    deps.log('warn', 'copyBounced', {
      authority,
      ...(department ? { department } : {}),
      code: report.failure,
    });
    return;
  }
  await deps.note(reported.address, report.kind, report.messageId, report.at);
  tellTrouble(deps.log, reported, report);
  const { authority, reference } = reported;
  if (reference !== undefined)
    await noteOnRequest(deps, { authority, reference }, reported.letter, report, at);
}

/** A letter that came back or was taken for spam is for people to see; a digest's reader is the institution's own. */
function tellTrouble(
  log: Log,
  { authority, reference, department, letter }: ReportedLetter,
  report: Report,
): void {
  if (report.kind !== 'bounced' && report.kind !== 'complained') return;
  const code = report.kind === 'bounced' ? report.failure : report.kind;
  log('warn', 'letterBounced', {
    authority,
    ...(reference === undefined ? {} : { reference }),
    ...(department === undefined ? {} : { department }),
    letter: department === undefined ? kindOf(letter) : 'digest',
    code,
  });
  // An alarm counts these lines: until the mailbox is mended the unit is reminded of nothing.
  if (department !== undefined && report.kind === 'bounced')
    log('error', 'digestBounced', { authority, department, day: letter, code });
}

/** The letter's key without what makes it unique: `code` of `code-0123456789ab`. */
const kindOf = (key: string) => key.replace(/-.*/, '');

/** Letters whose coming back tells of the address; the reply's own bounce is another matter. */
const addressProbes = new Set([
  'code',
  'receipt',
  'nudge',
  'infoAsked',
  'progressed',
  'extended',
  'feeNotified',
  'noticeAnnounced',
  'ready',
  'posted',
]);

async function noteOnRequest(
  deps: DeliveryDependencies,
  name: RequestName,
  letter: string,
  report: Report,
  at: Instant,
): Promise<void> {
  const decide = judgeOf(letter, report, { at, calendar: deps.calendar });
  if (!decide) return;
  const loaded = await deps.find(name, true);
  const decision = loaded && decide(loaded.request);
  if (!decision) return;
  const committed = await deps.commit(loaded, decision);
  if (!committed.ok) throw new Error('The request changed while a delivery was noted; the event comes again');
  deps.log(report.kind === 'bounced' ? 'warn' : 'info', 'reply', {
    ...name,
    letter: kindOf(letter),
    code: report.kind,
  });
}

/** What a report of a letter means for its request; undefined when it means nothing. */
function judgeOf(
  letter: string,
  report: Report,
  moment: Moment,
): ((request: Request) => Decision | undefined) | undefined {
  const { kind: told, failure, sentAt } = report;
  const kind = kindOf(letter);
  if (kind === 'reply' && told === 'delivered') return (request) => replyArrived(request, moment, report.at);
  if (kind === 'reply' && told === 'bounced') return (request) => replyBounced(request, moment, failure);
  if (told !== 'bounced' || !addressProbes.has(kind)) return undefined;
  // A full mailbox may have room tomorrow; only a permanent failure says that nobody reads there.
  const address = (request: Request) =>
    failure.startsWith('Permanent') ? contactFailed(request, moment, failure, kind, sentAt) : undefined;
  // But whatever kept a fee notice from her, she does not know that she has to pay.
  return kind === 'feeNotified'
    ? (request) => feeNoticeFailed(request, moment, failure, letter, sentAt) ?? address(request)
    : address;
}
