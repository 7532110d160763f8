import { HtmlValidate, type RuleConfig } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './samples.ts';

/** The nine rights share one name on purpose. Preact closes empty elements with a slash; HTML allows it. */
const rules: RuleConfig = {
  'require-sri': 'off',
  'no-redundant-role': 'off',
  'void-style': 'off',
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
};
const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'], rules });
/** The error summary's heading of the second level stands before the first, as GOV.UK has it. */
const withSummary = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { ...rules, 'heading-level': 'off' },
});

test.each(Object.entries(pages))('%s is valid HTML', async (_, html) => {
  const judge =
    html.includes('govuk-error-summary') || html.includes('notification-banner') ? withSummary : validator;
  const report = await judge.validateString(html);
  const said = report.results.flatMap(({ messages }) =>
    messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
  );
  expect(said).toEqual([]);
});

test.each(Object.entries(pages))(
  '%s: every control has a label, every described id exists, no id twice',
  (_, html) => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    const labelled = new Set([...html.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, id]) => id));
    const controls = [
      ...html.matchAll(/<(?:input(?![^>]*type="hidden")|select|textarea)[^>]* id="([^"]+)"/g),
    ];
    for (const [, id] of controls) expect(labelled).toContain(id);
    const described = [...html.matchAll(/aria-(?:describedby|labelledby)="([^"]+)"/g)].flatMap(([, list]) =>
      list?.split(' '),
    );
    for (const id of described) expect(ids).toContain(id);
  },
);
