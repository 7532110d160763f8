/** What a list shows of each application, in this order. */
export const columns = [
  'due',
  'reference',
  'type',
  'category',
  'department',
  'assignee',
  'status',
  'channel',
  'assurance',
  'received',
] as const;
export type Column = (typeof columns)[number];

/** A browser that lays a table out as lists may no longer tell that it is a table: its roles say so. */
export const as = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
