import type { LawRow } from '../../../../shared/domain/law/row.types.ts';
import { lawById } from '../../../../shared/domain/law/rows.ts';

export const information = lawById('information-2004');
export const kvkk = lawById('kvkk-2018');
export const petition = lawById('petition-1984');

/** The row as it would stand if a payment let the whole term begin anew: counsel may find so, then it is data. */
export function restarting(row: LawRow): LawRow {
  const { fee } = row;
  if (!fee?.notice) throw new Error(`${row.id} knows no fee notice`);
  return { ...row, fee: { ...fee, notice: { ...fee.notice, afterPayment: 'restarts' } } };
}
