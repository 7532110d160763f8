import { Checkboxes, Radios } from '../../../functions/pages/components/choices.tsx';
import { described, named, noHtml, noLooks, onlyPlain } from './reasons.ts';
import type { Options, Row } from './row.ts';
import { looksLeft } from './rows-form.tsx';

const choices = ({
  idPrefix,
  name = '',
  fieldset,
  hint,
  errorMessage,
  items = [],
  value,
  values,
}: Options) => ({
  id: String(idPrefix ?? name),
  name,
  label: fieldset?.legend.text ?? '',
  ...(hint && { hint: hint.text }),
  error: errorMessage?.text,
  choices: items.map((item) => ({
    value: String(item.value),
    label: item.text,
    ...(item.hint && { hint: item.hint.text }),
  })),
  chosen: items
    .filter((item) => item.checked ?? [value, ...((values as readonly unknown[]) ?? [])].includes(item.value))
    .map((item) => String(item.value)),
});
const choicesTaken = {
  name: true,
  idPrefix: true,
  'fieldset.legend.text': true,
  'hint.text': true,
  'errorMessage.text': true,
  'items[].value': true,
  'items[].text': true,
  'items[].hint.text': true,
  'items[].checked': true,
} as const;
const choicesLeft = {
  [noLooks]: [
    ...looksLeft,
    'fieldset.classes',
    'fieldset.attributes',
    'items[].attributes',
    'items[].label.classes',
    'items[].label.attributes',
  ],
  [noHtml]: ['items[].html', 'fieldset.legend.html'],
  [named]: ['fieldset.legend.classes', 'fieldset.legend.isPageHeading'],
  [described]: ['fieldset.describedBy'],
  [onlyPlain]: ['items[].conditional.html', 'items[].divider'],
  'every choice is there and can be made': ['items[]', 'items[].disabled'],
  'ids follow from the question': ['items[].id'],
};

/** What people choose from: all of it is in sight. */
export const choiceRows: Readonly<Record<string, Row>> = {
  radios: {
    govuk: 'radios',
    render: (options) => <Radios {...choices(options)} />,
    takes: { ...choicesTaken, value: true },
    needs: ['fieldset.legend.text'],
    leaves: choicesLeft,
    compared: 6,
  },
  checkboxes: {
    govuk: 'checkboxes',
    render: (options) => <Checkboxes {...choices(options)} />,
    takes: { ...choicesTaken, 'values[]': true },
    needs: ['fieldset.legend.text'],
    leaves: {
      ...choicesLeft,
      [described]: ['fieldset.describedBy', 'describedBy'],
      [onlyPlain]: [...choicesLeft[onlyPlain], 'items[].behaviour'],
      'one name holds all of a question’s answers': ['items[].name'],
    },
    compared: 5,
  },
};
