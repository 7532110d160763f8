/** No page mixes its languages. */
import { describe, expect, test } from 'vitest';
import { catalogOf, ownSentences, soundsTurkish } from './catalogs.ts';
import { englishPages, pages } from './samples.ts';
import { spokenIn } from './spoken.ts';

const [turkish, english] = await Promise.all([catalogOf('tr'), catalogOf('en')]);

describe.each(Object.entries(englishPages))('%s', (_, html) => {
  const spoken = spokenIn(html);

  test('is marked as such, under a title that a tab can show', () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en"/);
    expect(/<title>([^<]*)</.exec(html)?.[1]?.length).toBeLessThanOrEqual(70);
  });

  test('holds no Turkish that is not marked as such', () => {
    expect(spoken.filter(({ text, language }) => language !== 'tr' && soundsTurkish(text))).toEqual([]);
  });

  test('holds no sentence of a Turkish catalog', () => {
    const said = allIn('en', html);
    expect(ownSentences(turkish, english).filter((text) => said.includes(text))).toEqual([]);
  });
});

test.each(Object.entries(pages))('%s in Turkish holds no sentence of an English catalog', (_, html) => {
  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="tr"/);
  const said = allIn('tr', html);
  expect(ownSentences(english, turkish).filter((text) => said.includes(text))).toEqual([]);
});

function allIn(language: string, html: string): string {
  const spoken = spokenIn(html).filter((piece) => piece.language === language);
  return spoken.map(({ text }) => text).join('\n');
}
