import { Select } from '../../../functions/pages/components/select.tsx';
import { type LineHelp, TextInput } from '../../../functions/pages/components/text-input.tsx';
import { Textarea } from '../../../functions/pages/components/textarea.tsx';
import { described, named, noHtml, noLooks, noUse } from './reasons.ts';
import type { Options, Row } from './row.ts';

const question = ({ id, name = '', label, hint, errorMessage }: Options) => ({
  id: id ?? name,
  name,
  label: label?.text ?? '',
  ...(hint && { hint: hint.text }),
  error: errorMessage?.text,
});
const questionTaken = {
  name: true,
  id: true,
  'label.text': true,
  'hint.text': true,
  'errorMessage.text': true,
} as const;
const labelLeft = ['label.classes', 'label.isPageHeading'];
export const looksLeft = ['classes', 'attributes', 'formGroup.classes'];
export const invalid = {
  why: 'a mistake is said with the field as well',
  ours: [' aria-invalid="true"', ''],
} as const;

/** What people type, and what they pick from a list. */
export const formRows: Readonly<Record<string, Row>> = {
  'text-input': {
    govuk: 'input',
    render: ({ type, inputmode, autocomplete, spellcheck, value, classes, ...rest }) => {
      const help = { type, inputmode, autocomplete, spellcheck, width: classes?.split('-').at(-1) };
      const given = Object.fromEntries(Object.entries(help).filter(([, said]) => said !== undefined));
      return (
        <TextInput
          {...question(rest)}
          {...(given as LineHelp)}
          {...(value !== undefined && { value: String(value) })}
        />
      );
    },
    takes: {
      ...questionTaken,
      value: true,
      type: ['text', 'email', 'tel', 'password'],
      inputmode: ['numeric'],
      autocomplete: true,
      spellcheck: [false],
      classes: ['govuk-input--width-10', 'govuk-input--width-20', 'govuk-input--width-30'],
    },
    needs: ['label.text'],
    leaves: {
      [noLooks]: [
        ...looksLeft,
        'inputWrapper.classes',
        'inputWrapper.attributes',
        'prefix.classes',
        'prefix.attributes',
        'suffix.classes',
        'suffix.attributes',
      ],
      [noHtml]: ['label.html', 'prefix.html', 'suffix.html'],
      [named]: labelLeft,
      [described]: ['describedBy'],
      [noUse]: ['prefix.text', 'suffix.text', 'autocapitalize', 'type', 'inputmode', 'spellcheck'],
      'the server judges, and what it takes can be typed': ['pattern', 'disabled'],
    },
    differences: [invalid],
    compared: 12,
  },
  select: {
    govuk: 'select',
    render: ({ items = [], value, ...rest }) => (
      <Select
        {...question(rest)}
        placeholder="Seçin"
        choices={items.map((item) => ({ value: String(item.value), label: item.text }))}
        value={String(items.find((item) => item.selected ?? item.value === value)?.value ?? '')}
      />
    ),
    takes: {
      ...questionTaken,
      value: true,
      'items[].value': (said) => said !== '' && typeof said !== 'boolean',
      'items[].text': true,
      'items[].selected': true,
    },
    needs: ['label.text', 'items[].value'],
    leaves: {
      [noLooks]: [...looksLeft, 'items[].attributes'],
      [named]: labelLeft,
      [described]: ['describedBy'],
      'every choice is there and can be made': ['items[]', 'items[].disabled'],
      'only the first choice, that none was made, is worth nothing': ['items[].value'],
    },
    differences: [
      invalid,
      { why: 'nobody’s choice is made for her', ours: [/<option (selected )?value>Seçin<\/option>/, ''] },
    ],
    compared: 3,
  },
  textarea: {
    govuk: 'textarea',
    render: ({ rows = 5, autocomplete, value, ...rest }) => (
      <Textarea
        {...question(rest)}
        lines={Number(rows)}
        {...(autocomplete !== undefined && { autocomplete: String(autocomplete) })}
        {...(value !== undefined && { value: String(value) })}
      />
    ),
    takes: { ...questionTaken, rows: true, value: true, autocomplete: true },
    needs: ['label.text'],
    leaves: {
      [noLooks]: looksLeft,
      [named]: labelLeft,
      [described]: ['describedBy'],
      [noUse]: ['spellcheck'],
    },
    differences: [invalid],
    compared: 8,
  },
};
