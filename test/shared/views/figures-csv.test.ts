import { expect, test } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { figuresOf } from '../../../shared/domain/figures.ts';
import { figuresCsv } from '../../../shared/views/figures-csv.ts';

const at = '2026-05-19T09:00:00.000Z';
const done = [
  {
    status: 'delivered',
    receivedAt: '2026-05-04T08:00:00.000Z',
    dueOn: '2026-06-03',
    repliedAt: '2026-05-18T08:00:00.000Z',
    outcome: 'refused',
  },
] as const;
const unit = figuresOf('fen-isleri', { open: [], waiting: [], done }, at);

test('a Turkish spreadsheet opens it: byte-order mark, semicolons, whole lines', () => {
  const csv = figuresCsv([unit], kocasinan, 'tr');
  expect(csv.startsWith('\uFEFFBirim;Sayıldığı an;Süresi geçti;')).toBe(true);
  expect(csv).toContain('\r\nFen İşleri Müdürlüğü;2026-05;1;1;1;0;1;0\r\n');
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a name that holds a semicolon or begins like a formula stays one harmless cell', () => {
  const named = (name: string) => ({
    ...kocasinan,
    departments: [{ id: 'fen-isleri', name, mailbox: 'a@b.example' }],
  });
  expect(figuresCsv([unit], named('Yol; "köprü"'), 'tr')).toContain('\r\n"Yol; ""köprü""";2026-05;');
  expect(figuresCsv([unit], named('=1+1'), 'tr')).toContain("\r\n'=1+1;2026-05;");
});

test('an English reader gets the same numbers under English names', () => {
  const [turkish, english] = (['tr', 'en'] as const).map((language) =>
    figuresCsv([unit], kocasinan, language),
  );
  expect(english?.startsWith('\uFEFFUnit;Counted at;Overdue;')).toBe(true);
  expect(english).toContain('\r\nDirectorate of Public Works;19 May 2026 at 12:00;');
  expect(english).not.toMatch(/[ğşıçöüĞŞİÇÖÜ]/);
  const numbersOf = (csv = '') => csv.match(/(?<=;)\d+(?=[;\r])/g);
  expect(numbersOf(english)).toEqual(numbersOf(turkish));
});
