import type { Authority } from '../authorities/authority.ts';
import { backlogAges, deadlineBands, type UnitFigures } from '../domain/figures.ts';
import { formatMoment } from '../words/dates.ts';
import { ageLabels, bandLabels } from '../words/tr/figures.ts';

/**
 * Each unit's figures as a table for a spreadsheet: one row for each unit and month, after one for what stands open.
 *
 * @returns RFC 4180 with semicolons and a byte-order mark, as a Turkish spreadsheet opens it by itself
 */
export function figuresCsv(units: readonly UnitFigures[], { departments }: Authority): string {
  const nameOf = (id: string) => departments.find((department) => department.id === id)?.name ?? id;
  const open = [
    ['Birim', 'Sayıldığı an', ...deadlineBands.map((band) => bandLabels[band])],
    ...units.map((unit) => [
      nameOf(unit.department),
      formatMoment(unit.at),
      ...deadlineBands.map((band) => unit.bands[band]),
    ]),
  ];
  const rest = [
    [
      'Birim',
      ...backlogAges.map((age) => ageLabels[age]),
      'Ücret bekleyen',
      'Gönderilecek cevap',
      'Ulaşmayan cevap',
    ],
    ...units.map((unit) => [
      nameOf(unit.department),
      ...backlogAges.map((age) => unit.ages[age]),
      unit.waitingForPayment,
      unit.toDeliver,
      unit.undelivered,
    ]),
  ];
  const months = [
    ['Birim', 'Ay', 'Gelen', 'Cevaplanan', 'Süresinde', 'Geç', 'Reddedilen ya da incelenmeyen', 'Vazgeçilen'],
    ...units.flatMap((unit) =>
      unit.months.map(({ month, received, replied, inTime, refused, ended }) => [
        nameOf(unit.department),
        month,
        received,
        replied,
        inTime,
        replied - inTime,
        refused,
        ended,
      ]),
    ),
  ];
  const rows = [...open, [], ...rest, [], ...months];
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

/** A text that a spreadsheet would take for a formula is kept from being one. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
