import type { Personal } from '../contracts/submission.ts';
import type { Channel, Representation } from '../contracts/vocabulary.ts';
import type { LawRow, MandatoryField } from './law/row.types.ts';

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
export function missingFields(law: LawRow, given: Partial<Personal>, coming: Coming): Field[] {
  return law.mandatoryFields
    .map(({ field }) => field)
    .filter((field) => concerns(field, coming) && !holds(field, given, coming.signed));
}

/** What is still missing after the applicant gave more. A signature comes on paper and is an officer's to see. */
export function stillMissing(missing: readonly Field[], given: Partial<Personal>): Field[] {
  return missing.filter((field) => !holds(field, given, false));
}

function concerns(field: Field, { channel, representation }: Coming): boolean {
  if (field === 'signature') return onPaper.has(channel);
  if (field === 'representedName' || field === 'authorityDocument') return representation !== undefined;
  return true;
}

function holds(field: Field, given: Partial<Personal>, signed: boolean): boolean {
  if (field === 'signature') return signed;
  if (field === 'identity')
    return Boolean(given.nationalId) || Boolean(given.nationality && given.passportNumber);
  return Boolean(given[field]);
}
