import type { Personal } from '../contracts/personal.ts';
import type { Channel, Representation } from '../contracts/vocabulary.ts';
import type { LawBasics, MandatoryField } from './law/row.types.ts';

type Field = MandatoryField['field'];

/** How a request came, as far as it decides what is mandatory. */
export type Coming = {
  readonly channel: Channel;
  readonly representation?: Representation | undefined;
  /** Whether a written request bears a signature. */
  readonly signed: boolean;
};

const onPaper: ReadonlySet<Channel> = new Set(['inPerson', 'notary', 'post', 'desk']);

/** Which mandatory fields of the law's row are not there. An incomplete request is taken all the same. */
export function missingFields(law: LawBasics, given: Partial<Personal>, coming: Coming): Field[] {
  return law.mandatoryFields
    .filter((row) => concerns(row, coming) && !holds(row.field, given, coming.signed))
    .map(({ field }) => field);
}

/**
 * What is still missing after the applicant gave more.
 *
 * @param signed true when an officer saw the signature; nobody signs online
 */
export function stillMissing(missing: readonly Field[], given: Partial<Personal>, signed: boolean): Field[] {
  return missing.filter((field) => !holds(field, given, signed));
}

function concerns({ field, when }: MandatoryField, { channel, representation }: Coming): boolean {
  if (when !== undefined && (when === 'onPaper') !== onPaper.has(channel)) return false;
  if (field === 'representedName' || field === 'authorityDocument') return representation !== undefined;
  return true;
}

function holds(field: Field, given: Partial<Personal>, signed: boolean): boolean {
  if (field === 'signature') return signed;
  if (field === 'identity')
    return Boolean(given.nationalId) || Boolean(given.nationality && given.passportNumber);
  return Boolean(given[field]);
}
