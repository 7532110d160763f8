/** `docs/checks/asvs*.md` have a row for every requirement, and every test that they name is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stages } from '../../infra/settings.ts';
import { freshMs } from '../../shared/domain/account/signed-in.ts';
import { stepRules } from '../../shared/domain/account/step.ts';
import { citizenSessionLimits } from '../../shared/domain/citizen-session.ts';
import { limitRules } from '../../shared/domain/limit.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A section's requirements in ASVS 5.0.0, and the level of each number in it. */
type Levels = Readonly<Record<string, readonly (1 | 2 | 3)[]>>;
const authentication: Levels = {
  '6.1': [1, 2, 2],
  '6.2': [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2],
  '6.3': [1, 1, 2, 2, 3, 3, 3, 3],
  '6.4': [1, 1, 2, 2, 3, 3],
  '6.5': [2, 2, 2, 2, 2, 3, 3, 3],
  '6.6': [2, 2, 2, 3],
  '6.7': [3, 3],
  '6.8': [2, 2, 2, 2],
};
const sessionsToOauth: Levels = {
  '7.1': [2, 2, 2],
  '7.2': [1, 1, 1, 1],
  '7.3': [2, 2],
  '7.4': [1, 1, 2, 2, 2],
  '7.5': [2, 2, 3],
  '7.6': [2, 2],
  '8.1': [1, 2, 3, 3],
  '8.2': [1, 1, 2, 3],
  '8.3': [1, 3, 3],
  '8.4': [2, 3],
  '9.1': [1, 1, 1],
  '9.2': [1, 2, 2, 2],
  '10.1': [2, 2],
  '10.2': [2, 2, 3],
  '10.3': [2, 2, 2, 2, 3],
  '10.4': [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3],
  '10.5': [2, 2, 2, 2, 2],
  '10.6': [2, 2],
  '10.7': [2, 2, 2],
};
const requiredOf = (levels: Levels) =>
  Object.entries(levels).flatMap(([section, each]) =>
    each.flatMap((level, index) => (level === 3 ? [] : [`${section}.${index + 1} at level ${level}`])),
  );

type Row = { readonly id: string; readonly level: string; readonly text: string; readonly proof: string };
const rowsIn = (text: string): Row[] =>
  text.split('\n').flatMap((line): Row[] => {
    const [, id = '', level = '', , , proof = '', ...rest] = line.split('|').map((cell) => cell.trim());
    return /^\d+\.\d+\.\d+$/.test(id) && rest.length === 1 ? [{ id, level, text: line, proof }] : [];
  });
const documentOf = (name: string, levels: Levels, total: number) => {
  const text = readFileSync(join(root, 'docs/checks', name), 'utf8');
  return { name, text, rows: rowsIn(text), required: requiredOf(levels), total };
};
const sessions = documentOf('asvs.md', sessionsToOauth, 61);
const documents = [sessions, documentOf('asvs-authentication.md', authentication, 35)];
const kindOf = ({ proof }: Row): 'met' | 'n/a' | 'accepted' | 'missing' | 'nothing' => {
  if (/^MISSING: \S/.test(proof)) return 'missing';
  // Not met, for a reason, and something else is done about it.
  if (/^accepted: \S.*; instead: \S/.test(proof)) return 'accepted';
  if (/^n\/a: \S/.test(proof)) return 'n/a';
  return /^(`(test|docs)\/[^`]* › [^`]+`(<br>|$))+$/.test(proof) ? 'met' : 'nothing';
};
const idsOf = (rows: readonly Row[], kind: string) =>
  rows.filter((row) => kindOf(row) === kind).map(({ id }) => id);
/** Files and what is in them, wherever in a row they are named. */
const referencesIn = (rows: readonly Row[]) => [
  ...new Set(
    rows.flatMap(({ text }) =>
      [...text.matchAll(/`((?:test|docs)\/[^`]* › [^`]+)`/g)].map(([, r]) => r ?? ''),
    ),
  ),
];

/** The titles of groups and tests in a file, in its order. One that is skipped or left to do is none. */
const titlesIn = (source: string): string[] =>
  [...source.matchAll(/(?:\b(?:it|test|describe)|\))\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1\s*,/g)].map(
    ([, , title]) => title ?? '',
  );

/** A paragraph or a row of a table; a reference to it elsewhere in the same document is neither. */
const beginsALine = (source: string, name: string): boolean =>
  source.split('\n').some((line) => line.replace(/^\| /, '').startsWith(name));

/** What of a reference is not there: its file, a title (each inside or after the one before), a case of its table. */
function lackOf(reference: string): string | undefined {
  const [path = '', ...names] = reference.split(' › ');
  const file = join(root, path);
  if (!existsSync(file)) return `${path} is not there`;
  const source = readFileSync(file, 'utf8');
  if (path.startsWith('docs/'))
    return names.every((name) => beginsALine(source, name)) ? undefined : reference;
  let titles = titlesIn(source);
  for (const name of names) {
    if (name.startsWith('case: ')) {
      if (!source.includes(`'${name.slice(6)}'`)) return `${reference}: no such case`;
      continue;
    }
    const found = titles.indexOf(name);
    if (found < 0) return `${reference}: no test «${name}»`;
    titles = titles.slice(found + 1);
  }
  return undefined;
}

describe.each(documents)('the traceability of the ASVS in $name', ({ text, rows, required, total }) => {
  it('has one row for each requirement of levels 1 and 2, and no other', () => {
    expect(required).toHaveLength(total);
    expect(rows.map(({ id, level }) => `${id} at level ${level}`)).toEqual(required);
  });

  it('gives each a proof, a reason with what is done instead, or what is missing', () => {
    expect(idsOf(rows, 'nothing')).toEqual([]);
  });

  it('names only what is there', () => {
    const references = referencesIn(rows);
    expect(references.length).toBeGreaterThan(30);
    expect(references.map(lackOf).filter(Boolean)).toEqual([]);
  });

  it('counts itself right', () => {
    const [met, not, accepted] = ['met', 'n/a', 'accepted'].map((kind) => idsOf(rows, kind).length);
    const missing = idsOf(rows, 'missing');
    const first = missing.filter((id) => rows.find((row) => row.id === id)?.level === '1');
    expect(text.split('\n')[2]).toBe(
      `**${total} requirements of levels 1 and 2: ${met} met, ${not} not applicable, ` +
        `${accepted} accepted with a reason, ${missing.length} missing.** Missing of level 1: ${first.join(', ') || 'none'}.`,
    );
  });
});

describe('what is decided', () => {
  it.each(Object.entries(stages))('names the limits of the settings', (_stage, { sessions: officers }) => {
    const document = sessions.text;
    const { vouchedMinutes, idleMinutes, hours, loginHours } = officers;
    expect(document).toContain(
      `ends after ${idleMinutes} minutes without a call and ${hours} hours after its login`,
    );
    expect(document).toContain(`once its word on the officer is ${vouchedMinutes} minutes old`);
    expect(document).toContain(`no role is older than ${vouchedMinutes + idleMinutes} minutes`);
    expect(document).toContain(`after more than ${loginHours} hours`);
    const rules = readFileSync(join(root, 'docs/operations.md'), 'utf8');
    expect(rules).toContain(`${idleMinutes} minutes idle, ${hours} hours at most`);
  });

  it('names the limits of citizens’ sessions', () => {
    const { idleMs, lifetimeMs } = citizenSessionLimits;
    expect(sessions.text).toContain(
      `a citizen's after ${idleMs / 60_000} minutes and ${lifetimeMs / 3_600_000} hours`,
    );
    expect(sessions.text).toContain(`in the last ${freshMs / 60_000} minutes`);
  });

  it('names the limits that bound guessing', () => {
    const { signIn, signInMailbox, secondFactor, memberMail, memberMailDay } = limitRules;
    const text = documents[1]?.text ?? '';
    for (const words of [
      `${signIn.most} passwords in ten minutes an address, ${signInMailbox.most} an hour a mailbox`,
      `${secondFactor.most} codes of a program a day an account`,
      'five tries a step',
      'five mails an hour and ten a day a mailbox',
    ])
      expect(text).toContain(words);
    expect([stepRules.tries, memberMail.most, memberMailDay.most]).toEqual([5, 5, 10]);
  });
});

describe('the check itself', () => {
  const own = 'test/access/asvs.test.ts';
  it.each<[string, string, RegExp | undefined]>([
    ['a test that is there', `${own} › what is decided › names the limits of the settings`, undefined],
    ['a file that is not', 'test/access/none.test.ts › x', /is not there/],
    ['a test that is not', `${own} › what is decided › holds for ever`, /no test «holds for ever»/],
    ['a test of another group', `${own} › the check itself › counts itself right`, /no test/],
    ['a case that is not', `${own} › the check itself › sees %s › case: ${'x'.repeat(3)}`, /no such case/],
    ['a sentence that is not', 'docs/operations.md › Bu cümle yok', /Bu cümle yok/],
  ])('sees %s', (_what, reference, lack) => {
    expect(lackOf(reference) ?? '').toMatch(lack ?? /^$/);
  });

  it('takes a skipped test for none', () => {
    expect(titlesIn("it.skip('a', f); it('b', f); test.todo('c'); it.each(rows)('d', f)")).toEqual([
      'b',
      'd',
    ]);
  });
});
