import { birthDateOf } from '../../shared/contracts/person.ts';
import type { Regime } from '../../shared/contracts/vocabulary.ts';
import { type Body, days, texts } from './desk-act-values.ts';
import { type Arrival, evidenceOf } from './desk-register-form.ts';
import { listOf, textOf, type Values } from './row.tsx';

const lines = [
  'name',
  'surname',
  'nationalId',
  'nationality',
  'passportNumber',
  'representation',
  'representedName',
  'authorityDocument',
  'serviceAddress',
  'email',
  'phone',
  'replyBy',
  'subject',
  'details',
] as const;
const ownLines: Readonly<Record<Regime, readonly string[]>> = {
  kvkk: ['birthDate', 'relation'],
  petition: ['petitionType', 'category', 'location'],
  information: ['organisation'],
};

/** The form's answers as the registration of the staff API. */
export function registrationBody({ regime, row }: Arrival, values: Values): Body {
  const { needed, also } = evidenceOf(row);
  const { identityCheck, ...proofs } = texts(values, ...needed, ...also);
  const checked = (name: string) => (listOf(values, name).includes('true') ? { [name]: true } : {});
  return {
    regime,
    channel: row.channel,
    ...(row.arrives === 'served' ? days(values, 'arrivedOn') : momentIn(values)),
    evidence: { ...proofs, ...(identityCheck ? { identityCheck: { how: identityCheck } } : {}) },
    ...checked('signed'),
    ...checked('noticeHandedOver'),
    ...texts(values, ...lines, ...ownLines[regime]),
    ...(regime === 'kvkk' ? { rights: [...listOf(values, 'rights')] } : {}),
  };
}

/** `4.5.2026 09.30` in Istanbul, whose clock has stood three hours before Greenwich since 2016. */
function momentIn(values: Values): Body {
  const typed = textOf(values, 'arrivedAt')?.trim() ?? '';
  if (typed === '') return {};
  const [, date = '', hour = '', minute = ''] =
    /^(.+?)[\s,]+(?:saat\s+)?(\d{1,2})[.:](\d{2})$/.exec(typed) ?? [];
  const day = birthDateOf(date);
  return { arrivedAt: day ? `${day}T${hour.padStart(2, '0')}:${minute}:00+03:00` : typed };
}
