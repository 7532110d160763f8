import type { Authority } from '../../shared/authorities/authority.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { isKept, mayDo, type Officer, subjectOf } from '../../shared/domain/access.ts';
import { followUpCodeFor } from '../../shared/domain/intake.ts';
import type { ChannelRow, Evidence } from '../../shared/domain/law/row.types.ts';
import { lawById } from '../../shared/domain/law/rows.ts';
import type { FindRequest, FindTrail, Secrets } from '../../shared/domain/ports.ts';
import type { RecordRead } from '../../shared/domain/reads.ts';
import type { Request } from '../../shared/domain/request.ts';
import { receiptOf } from '../../shared/views/receipt.ts';
import { evidenceLabels } from '../../shared/words/evidence.ts';
import { receiptPage } from '../pages/receipt-page.tsx';
import { paperOf } from '../pages/site-of.ts';
import { mayTakeDown } from './register.ts';

export type ReceiptDependencies = {
  readonly find: FindRequest;
  readonly trail: FindTrail;
  readonly recordRead: RecordRead;
  readonly secrets: () => Promise<Secrets>;
  readonly siteUrl: (authority: Authority) => string;
};
export type ReceiptCall = {
  readonly authority: Authority;
  readonly base: string;
  readonly officer: Officer;
  readonly at: Instant;
  readonly reference: string;
};

/**
 * The receipt of a request that an officer took down, to print and hand over. It holds nothing of who asked or what, so
 * nothing is decrypted for it. What a citizen sent herself she alone has the follow-up code of.
 */
export async function printReceipt(
  { find, trail, recordRead, secrets, siteUrl }: ReceiptDependencies,
  call: ReceiptCall,
): Promise<Result<string>> {
  const { authority, officer, at, reference } = call;
  const name = { authority: authority.id, reference };
  const loaded = await find(name, true);
  if (!loaded || !(await mayHandOver(trail, call, loaded.request))) return refuse('requestNotFound');
  const { request, kept } = loaded;
  if (request.channel === 'system') return refuse('receiptNotForStaff');
  await recordRead(name, { at, officer: officer.id, what: 'receipt' });
  const law = lawById(request.law);
  const row = law.channels.find(({ channel }) => channel === request.channel);
  return ok(
    receiptPage({
      authority,
      receipt: receiptOf(request, authority, followUpCodeFor(await secrets(), reference, kept.intakeKey)),
      law: `${law.lawNumber} sayılı ${law.title}`,
      served: row?.arrives === 'served',
      evidence: row ? provedBy(row, request).map((kind) => evidenceLabels[kind]) : [],
      followUrl: `${siteUrl(authority)}/takip`,
      css: paperOf(call).css,
    }),
  );
}

/** Of requests that are kept to somebody, the desk hands over only what it took down itself: the code opens them. */
export async function mayHandOver(
  trail: FindTrail,
  { officer, authority }: Pick<ReceiptCall, 'officer' | 'authority'>,
  request: Request,
): Promise<boolean> {
  if (mayDo(officer, 'register', subjectOf(request, authority))) return true;
  if (!mayTakeDown(officer, authority, request.department)) return false;
  if (!isKept(request.regime)) return true;
  const [first] = await trail(request);
  return first?.actor === officer.id;
}

/** What the way demands, and what established the identity where something did. */
function provedBy({ evidence, identifiedBy }: ChannelRow, { identityCheck }: Request): readonly Evidence[] {
  return identityCheck && identifiedBy && !evidence.includes(identifiedBy)
    ? [...evidence, identifiedBy]
    : evidence;
}
