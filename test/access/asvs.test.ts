/** `docs/checks/asvs.md` has a row for every requirement, and every test that it names is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stages } from '../../infra/settings.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const document = readFileSync(join(root, 'docs/checks/asvs.md'), 'utf8');

/** Requirements of levels 1 and 2 in ASVS 5.0.0, chapters V7 to V10: section, and the level of each number in it. */
const levels: Readonly<Record<string, readonly (1 | 2 | 3)[]>> = {
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
const required = Object.entries(levels).flatMap(([section, each]) =>
  each.flatMap((level, index) => (level === 3 ? [] : [`${section}.${index + 1} at level ${level}`])),
);

type Row = { readonly id: string; readonly level: string; readonly text: string; readonly proof: string };
const rows = document.split('\n').flatMap((line): Row[] => {
  const [, id = '', level = '', , , proof = '', ...rest] = line.split('|').map((cell) => cell.trim());
  return /^\d+\.\d+\.\d+$/.test(id) && rest.length === 1 ? [{ id, level, text: line, proof }] : [];
});
const kindOf = ({ proof }: Row): 'met' | 'n/a' | 'accepted' | 'missing' | 'nothing' => {
  if (/^MISSING: \S/.test(proof)) return 'missing';
  // Not met, for a reason, and something else is done about it.
  if (/^accepted: \S.*; instead: \S/.test(proof)) return 'accepted';
  if (/^n\/a: \S/.test(proof)) return 'n/a';
  return /^(`(test|docs)\/[^`]* › [^`]+`(<br>|$))+$/.test(proof) ? 'met' : 'nothing';
};
const idsOf = (kind: string) => rows.filter((row) => kindOf(row) === kind).map(({ id }) => id);
/** Files and what is in them, wherever in a row they are named. */
const references = [
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

describe('the traceability of the ASVS', () => {
  it('has one row for each requirement of levels 1 and 2, and no other', () => {
    expect(required).toHaveLength(61);
    expect(rows.map(({ id, level }) => `${id} at level ${level}`)).toEqual(required);
  });

  it('gives each a proof, a reason with what is done instead, or what is missing', () => {
    expect(idsOf('nothing')).toEqual([]);
  });

  it('names only what is there', () => {
    expect(references.length).toBeGreaterThan(50);
    expect(references.map(lackOf).filter(Boolean)).toEqual([]);
  });

  it('counts itself right', () => {
    const [met, not, accepted] = [idsOf('met'), idsOf('n/a'), idsOf('accepted')];
    const missing = idsOf('missing');
    const first = missing.filter((id) => rows.find((row) => row.id === id)?.level === '1');
    expect(document.split('\n')[2]).toBe(
      `**${required.length} requirements of levels 1 and 2: ${met.length} met, ${not.length} not applicable, ` +
        `${accepted.length} accepted with a reason, ${missing.length} missing.** Missing of level 1: ${first.join(', ') || 'none'}.`,
    );
  });
});

describe('what is decided', () => {
  it.each(Object.entries(stages))('names the limits of the settings', (_stage, { sessions }) => {
    expect(document).toContain(
      `ends after ${sessions.idleMinutes} minutes without a call and ${sessions.hours} hours after its login`,
    );
    const { vouchedMinutes, idleMinutes, loginHours } = sessions;
    expect(document).toContain(`once its word on the officer is ${vouchedMinutes} minutes old`);
    expect(document).toContain(`no role is older than ${vouchedMinutes + idleMinutes} minutes`);
    expect(document).toContain(`after more than ${loginHours} hours`);
    const rules = readFileSync(join(root, 'docs/operations.md'), 'utf8');
    expect(rules).toContain(`${sessions.idleMinutes} minutes idle, ${sessions.hours} hours at most`);
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
