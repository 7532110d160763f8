import { expect, test } from 'vitest';
import { withBirthDate } from '../../functions/pages/dates.ts';
import { birthDateOf } from '../../shared/contracts/person.ts';

test('three boxes become one date, empty boxes none', () => {
  const boxes = { name: 'Ayşe', birthDay: ' 27', birthMonth: 'Mart ', birthYear: '1985' };
  expect(withBirthDate(boxes)).toEqual({ name: 'Ayşe', birthDate: '27 Mart 1985' });
  expect(withBirthDate({ birthDay: '', birthMonth: ' ', birthYear: '' })).toEqual({});
});

test.each([
  ['27 3 1985', '1985-03-27'],
  ['27 Mart 1985', '1985-03-27'],
  ['1 ARALIK 2001', '2001-12-01'],
  ['1985-03-27', '1985-03-27'],
  ['27.03.1985', '1985-03-27'],
])('“%s” is a day', (typed, day) => {
  expect(birthDateOf(typed)).toBe(day);
});

test.each(['30 2 1985', '27 Mart', '1899-01-01', '27 3 85', '0 1 1990', '27 13 1985', 'dün', ''])(
  '“%s” is none',
  (typed) => {
    expect(birthDateOf(typed)).toBeUndefined();
  },
);
