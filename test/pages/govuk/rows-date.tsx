import { DateInput } from '../../../functions/pages/components/date-input.tsx';
import { described, noHtml, noLooks } from './reasons.ts';
import type { Row } from './row.ts';
import { invalid, looksLeft } from './rows-form.tsx';

/** One answer in three boxes. */
export const dateRows: Readonly<Record<string, Row>> = {
  'date-input': {
    govuk: 'date-input',
    render: ({ id = '', fieldset, hint, errorMessage, values }) => (
      <DateInput
        id={id}
        name="birth"
        label={fieldset?.legend.text ?? ''}
        {...(hint && { hint: hint.text })}
        error={errorMessage?.text}
        typed={(part) => (values as Readonly<Record<string, string>> | undefined)?.[part.toLowerCase()]}
      />
    ),
    takes: {
      id: true,
      'fieldset.legend.text': true,
      'hint.text': true,
      'errorMessage.text': true,
      'values.day': true,
      'values.month': true,
      'values.year': true,
    },
    needs: ['id', 'fieldset.legend.text'],
    leaves: {
      [noLooks]: [
        ...looksLeft,
        'day.classes',
        'month.classes',
        'year.classes',
        'items[].classes',
        'items[].attributes',
      ],
      [noHtml]: ['fieldset.legend.html'],
      [described]: ['fieldset.describedBy'],
      'a date is a day, a month and a year, under the names of the contract': [
        'day',
        'day.label',
        'day.name',
        'month.label',
        'month.name',
        'year',
        'year.label',
        'year.name',
        'year.value',
        'namePrefix',
        'values.dob-day',
        'values.dob-month',
        'values.dob-year',
        'values.dob-user1-day',
        'values.dob-user1-month',
        'values.dob-user1-year',
        'items[].name',
        'items[].id',
        'items[].value',
        'items[].pattern',
        'items[].inputmode',
        'items[].autocomplete',
      ],
      'the server judges the whole date': ['day.error', 'month.error', 'year.error', 'items[].error'],
    },
    differences: [
      invalid,
      {
        why: 'the first box has the bare id, so that the error summary can link to it',
        theirs: [
          / id="[^"]*">\s*<div class="govuk-date-input__item"/,
          '><div class="govuk-date-input__item"',
        ],
      },
      { why: 'so too', theirs: [/(for|id)="([^"]*)-day"/, '$1="$2"'] },
      {
        why: 'ids and names are spelled like the contract’s',
        theirs: [/(for|id)="([^"]*)-month"/, '$1="$2Month"'],
      },
      { why: 'so too', theirs: [/(for|id)="([^"]*)-year"/, '$1="$2Year"'] },
      { why: 'so too', theirs: ['name="day"', 'name="birthDay"'] },
      { why: 'so too', theirs: ['name="year"', 'name="birthYear"'] },
      {
        why: 'the month may be a word',
        theirs: [
          /govuk-input--width-2"([^>]*) name="month" type="text"([^>]*) inputmode="numeric"/,
          'govuk-input--width-4"$1 name="birthMonth" type="text"$2',
        ],
      },
      { why: 'filled in by the browser where it knows', ours: [/ autocomplete="bday-[a-z]+"/, ''] },
      { why: 'Turkish', theirs: [/>\s*Day\s*</, '>Gün<'] },
      { why: 'Turkish', theirs: [/>\s*Month\s*</, '>Ay<'] },
      { why: 'Turkish', theirs: [/>\s*Year\s*</, '>Yıl<'] },
    ],
    compared: 3,
  },
};
