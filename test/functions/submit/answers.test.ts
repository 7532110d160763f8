/** What was typed, step by step, and what is wrong with it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FormName,
  formNames,
  regimeOfForm,
  type Site,
  stepsOf,
  withoutIdentity,
} from '../../../functions/pages/index.ts';
import { fieldsOf, inputsOf, stepAsking } from '../../../functions/pages/steps.ts';
import { answersIn, judge, mistakesIn, withStep } from '../../../functions/submit/answers.ts';
import { sentencesIn } from '../../../shared/contracts/messages/in-language.ts';
import { submission } from '../../../shared/contracts/submission.ts';
import { languages } from '../../../shared/contracts/vocabulary.ts';
import { type Applicant, replacedFields } from '../../../shared/domain/applicant.ts';
import type { FormValues } from '../../../shared/http/input.ts';
import { authority } from '../../shared/adapters/samples.ts';

const site: Site = { authority, base: '', css: '', language: 'tr' };
const notOfSteps = ['regime', 'noticeVersion', 'noticeHash', 'noticeRead'];
const contractOf = (form: FormName) => {
  const found = submission.options.find(({ shape }) => shape.regime.value === regimeOfForm[form]);
  return Object.keys(found?.shape ?? {}).filter((field) => !notOfSteps.includes(field));
};
const judgingOf = (form: FormName, applicant?: Applicant) => ({
  regime: regimeOfForm[form],
  applicant,
  sentences: sentencesIn('tr'),
});

/** Right, wrong and empty answers to anything. */
const answer = fc.constantFrom<string | string[]>(
  '',
  ' ',
  'Gülşah',
  '10000000146',
  '123',
  'email',
  'post',
  'a',
  'x'.repeat(400),
  'gulsah@posta.example',
  'complaint',
  'child',
  '38.7, 35.4',
  '31',
  ['a', 'ç'],
);
const typedInto = (names: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...names), answer, { maxKeys: names.length }) as fc.Arbitrary<FormValues>;

describe.each(formNames)('the steps of %s', (form) => {
  const steps = stepsOf(form, site);
  const inputs = steps.flatMap(inputsOf);

  test.each(languages)('ask for each field of the contract once, in %s too', (language) => {
    const asked = stepsOf(form, { ...site, language }).flatMap(fieldsOf);
    expect(asked.toSorted()).toEqual(contractOf(form).toSorted());
  });

  test('have each mistake of the whole in the one step that asks for its field', () => {
    fc.assert(
      fc.property(typedInto(inputs), (values) => {
        const judged = judge(values, judgingOf(form));
        const whole = judged.ok ? [] : (judged.failure.errors ?? []);
        const ofSteps = steps.flatMap((step) => {
          const wrong = mistakesIn([step], values, judgingOf(form));
          for (const { field } of wrong) expect(stepAsking(steps, field)).toBe(step);
          return wrong;
        });
        const sorted = (errors: typeof whole) => errors.map(({ field, code }) => `${field} ${code}`).sort();
        expect(sorted(ofSteps)).toEqual(sorted(whole.filter(({ field }) => !notOfSteps.includes(field))));
      }),
    );
  });

  test('posted one after the other, in any order, keep what was typed last into each of them', () => {
    fc.assert(
      fc.property(
        typedInto([...inputs, 'iban', '__proto__']),
        fc.shuffledSubarray([...steps], { minLength: steps.length }),
        typedInto(inputs),
        (posted, order, before) => {
          const kept = order.reduce((values, step) => withStep(values, step, posted), before);
          expect(kept).toEqual(answersIn(steps, posted));
        },
      ),
    );
  });

  test('posted alone leave the others as they were', () => {
    fc.assert(
      fc.property(typedInto(inputs), typedInto(inputs), fc.constantFrom(...steps), (before, posted, step) => {
        const kept = withStep(before, step, posted);
        const others = steps.filter((other) => other !== step);
        expect(answersIn(others, kept)).toEqual(answersIn(others, before));
        expect(answersIn([step], kept)).toEqual(answersIn([step], posted));
      }),
    );
  });

  test('ask nobody who is signed in who she is, and find nothing wrong with that', () => {
    const known: Applicant = { level: 'edevlet', name: 'AYŞE', surname: 'IŞIK', nationalId: '10000000146' };
    const left = withoutIdentity(steps).flatMap(fieldsOf);
    for (const field of replacedFields) expect(left).not.toContain(field);
    const typed = { name: '', nationalId: '123', surname: 'x'.repeat(100) };
    const wrong = mistakesIn(steps, typed, judgingOf(form, known)).map(({ field }) => field);
    for (const field of replacedFields) expect(wrong).not.toContain(field);
  });
});
