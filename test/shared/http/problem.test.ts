import { describe, expect, test } from 'vitest';
import { failureCodes, problem } from '../../../shared/contracts/failures.ts';
import { type Route, routes } from '../../../shared/contracts/routes.ts';
import { memberProblems } from '../../../shared/http/member-problems.ts';
import { officerProblems } from '../../../shared/http/officer-problems.ts';
import { problemOf } from '../../../shared/http/problem.ts';

const problems = { ...officerProblems, ...memberProblems };

describe.each(failureCodes)('the refusal %s', (code) => {
  const { status, title, detail } = problems[code];

  test('has a status of its kind: the sender’s to mend, or ours', () => {
    expect([400, 401, 403, 404, 409, 413, 415, 422, 429, 503]).toContain(status);
    expect(status === 503).toBe(['unavailable', 'calendarMissing', 'eDevletUnavailable'].includes(code));
  });

  test('has a name and a Turkish sentence that ends with a full stop', () => {
    expect(title).toMatch(/^[A-ZÇĞİÖŞÜ][^.]*[^.\s]$/);
    expect(detail).toMatch(/^[A-ZÇĞİÖŞÜ].*[^.\s]\.$/);
    expect(detail).not.toBe(title);
  });

  test('says what to do, not what broke', () => {
    expect(`${title} ${detail}`).not.toMatch(/error|exception|stack|undefined|null|DynamoDB|Lambda|KMS/i);
  });

  test('is problem+json as the contract describes it', () => {
    const body = problemOf({ code }, problems);
    expect(problem.strict().parse(body)).toEqual({
      type: `urn:basvuru:problem:${code}`,
      title,
      status,
      detail,
      code,
    });
  });
});

describe('the table of refusals', () => {
  test('has a row for each code and no other', () => {
    expect(Object.keys(problems).sort()).toEqual([...failureCodes].sort());
  });

  test('names each code that a route promises', () => {
    for (const route of Object.values(routes as Readonly<Record<string, Route>>))
      if (route.kind === 'api') for (const code of route.refusals) expect(failureCodes).toContain(code);
  });

  test('says the same of an unknown request as of another unit’s, and of every wrong code', () => {
    // One code each: nobody learns from the refusal whether a request exists or which part was wrong.
    expect(problems.requestNotFound.status).toBe(404);
    expect(problems.codeNotAccepted.detail).toMatch(/yanlış.*süresi dolmuş.*kullanılmış/);
    expect(problems.followUpNotAccepted.detail).toMatch(/ikisini de/);
  });

  test('carries the fields that are wrong when there are any', () => {
    const errors = [{ field: 'name', code: 'name.missing', message: 'Adınızı yazın.' }];
    expect(problemOf({ code: 'inputInvalid', errors }).errors).toEqual(errors);
    expect(problemOf({ code: 'inputInvalid' })).not.toHaveProperty('errors');
  });
});
