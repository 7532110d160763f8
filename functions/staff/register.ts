import type { Authority } from '../../shared/authorities/authority.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import { officerSentencesIn } from '../../shared/contracts/messages/officer-in-language.ts';
import type { Registration } from '../../shared/contracts/registration.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import type { Instant, Language } from '../../shared/contracts/vocabulary.ts';
import { mayDo, type Officer } from '../../shared/domain/access.ts';
import { type AddressBook, addressMacOf } from '../../shared/domain/address-book.ts';
import { register } from '../../shared/domain/decide/register.ts';
import type { RecordRead } from '../../shared/domain/reads.ts';
import type { Calendar } from '../../shared/domain/time/calendar.ts';
import { worded } from '../../shared/http/input.ts';
import { type TakeOnceDependencies, takeOnce } from '../../shared/http/take-once.ts';
import { receiptOf } from '../../shared/views/receipt.ts';
import { evidenceInWords } from '../../shared/words/evidence.ts';

export type RegisterDependencies = TakeOnceDependencies & {
  readonly addresses: Pick<AddressBook, 'knows'>;
  readonly calendar: Calendar;
  readonly recordRead: RecordRead;
  /** 128 random bits, hex. */
  readonly nonce: () => string;
};
export type RegisterCall = {
  readonly authority: Authority;
  readonly officer: Officer;
  readonly at: Instant;
  /** What the officer reads. */
  readonly language: Language;
  readonly form: Registration;
  readonly idempotencyKey: string;
};

/** Takes down what came by another way than this system, and answers the receipt to hand over. */
export async function registerRequest(
  deps: RegisterDependencies,
  call: RegisterCall,
): Promise<Result<Receipt>> {
  const { authority, officer, at, language, form, idempotencyKey } = call;
  const { calendar } = deps;
  const addressKnown = await isKnownAddress(deps, authority, form);
  const evidenceNote = evidenceInWords(form);
  const nonce = deps.nonce();
  const sent = { authority: authority.id, caller: `officer:${officer.id}`, idempotencyKey, body: form };
  const taken = await takeOnce(deps, sent, (reference) => {
    const context = { authority, officer: officer.id, reference, at, calendar, nonce };
    const decided = register(form, { ...context, addressKnown, evidenceNote });
    if (!decided.ok) return decided;
    const { department } = decided.value.decision.request;
    return mayTakeDown(officer, authority, department) ? decided : refuse('officerNotEntitled');
  });
  if (!taken.ok) return worded(taken, officerSentencesIn(language));
  const { reference } = taken.value.request;
  // The answer shows the follow-up code, each time the call is repeated.
  await deps.recordRead({ authority: authority.id, reference }, { at, officer: officer.id, what: 'receipt' });
  return ok(receiptOf(taken.value.request, authority, taken.value.followUpCode, language));
}

/**
 * Who may take a request down: the unit it falls to, and the institution's general desk. Taking one in is no reading of
 * others', so it is not kept to anybody.
 */
export function mayTakeDown(
  officer: Officer,
  { id, generalDepartment }: Authority,
  department: string,
): boolean {
  return [department, generalDepartment].some((unit) =>
    mayDo(officer, 'register', { authority: id, department: unit }),
  );
}

async function isKnownAddress(
  { addresses, secrets }: RegisterDependencies,
  { id }: Authority,
  form: Registration,
): Promise<boolean> {
  const { senderAddress } = form.evidence;
  const mac = senderAddress && addressMacOf(await secrets(), id, form, senderAddress);
  return mac ? addresses.knows(id, mac) : false;
}
