import type { Authority } from '../authorities/authority.ts';
import { nameIn } from '../authorities/names.ts';
import type { Language } from '../contracts/vocabulary.ts';
import { backlogAges, deadlineBands, type UnitFigures } from '../domain/figures.ts';
import { formatMoment } from '../words/dates.ts';
import { figuresWords } from '../words/figures.ts';

/**
 * Each unit's figures as a table for a spreadsheet: one row for each unit and month, after one for what stands open.
 *
 * @returns RFC 4180 with semicolons and a byte-order mark, as a Turkish spreadsheet opens it by itself
 */
export function figuresCsv(
  units: readonly UnitFigures[],
  { departments }: Authority,
  language: Language,
): string {
  const { columns, bands, ages } = figuresWords({ language });
  const nameOf = (id: string) => {
    const unit = departments.find((department) => department.id === id);
    return unit ? nameIn(language, unit) : id;
  };
  const open = [
    [columns.unit, columns.countedAt, ...deadlineBands.map((band) => bands[band])],
    ...units.map((unit) => [
      nameOf(unit.department),
      formatMoment(unit.at, language),
      ...deadlineBands.map((band) => unit.bands[band]),
    ]),
  ];
  const rest = [
    [
      columns.unit,
      ...backlogAges.map((age) => ages[age]),
      columns.waitingForPayment,
      columns.toDeliver,
      columns.undelivered,
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
    [
      columns.unit,
      columns.month,
      columns.received,
      columns.replied,
      columns.inTime,
      columns.late,
      columns.refused,
      columns.ended,
    ],
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
