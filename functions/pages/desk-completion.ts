import type { Request } from '../../shared/domain/request.ts';
import { type Body, texts } from './desk-act-values.ts';
import { listOf, type Values } from './row.tsx';
import type { LineRow, Row } from './rows.ts';

type Missing = Request['missing'][number];

const line = (name: string, label: string): LineRow => ({
  kind: 'line',
  name,
  label,
  optional: true,
  autocomplete: 'off',
  spellcheck: false,
});

/** The fields that stand for a mandatory one which the applicant had left out. */
const rowsOf: Readonly<Record<Missing, readonly Row[]>> = {
  name: [line('name', 'Başvuranın adı')],
  surname: [line('surname', 'Başvuranın soyadı')],
  identity: [
    line('nationalId', 'T.C. kimlik numarası'),
    line('nationality', 'Yabancıysa uyruğu'),
    line('passportNumber', 'Yabancıysa pasaport numarası'),
  ],
  serviceAddress: [line('serviceAddress', 'Tebligat adresi')],
  subject: [line('subject', 'Başvurunun konusu')],
  signature: [
    {
      kind: 'checkboxes',
      name: 'signed',
      label: 'Eksik olan imza',
      optional: true,
      choices: [{ value: 'true', label: 'Başvuran imzaladı; imzayı gördüm.' }],
    },
  ],
  representedName: [line('representedName', 'Adına başvurulanın adı ya da unvanı')],
  authorityDocument: [line('authorityDocument', 'Temsil belgesi')],
};

/** Only what is missing is asked for; an empty field stays missing. */
export const completionRows = ({ missing }: Pick<Request, 'missing'>): readonly Row[] =>
  missing.flatMap((field) => rowsOf[field]);

const fieldNames = Object.values(rowsOf)
  .flat()
  .flatMap((row) => (row.kind === 'line' ? [row.name] : []));

/** What the applicant gave later, as the staff API takes it. */
export function completionOf(values: Values): Body {
  const fields = texts(values, ...fieldNames);
  return {
    ...texts(values, 'text'),
    ...(listOf(values, 'signed').includes('true') ? { signed: true } : {}),
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
  };
}
