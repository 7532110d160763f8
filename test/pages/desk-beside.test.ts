/** Pages that answer a form: the way back would not show them again, so what they lead to opens beside them. */
import { describe, expect, test } from 'vitest';
import { deskPagesOf } from './desk-samples.ts';
import { site } from './samples.ts';

const pages = deskPagesOf(site);
const linksTo = (html: string, place: RegExp) =>
  [...html.matchAll(/<a\s[^>]*>/g)].map(String).filter((tag) => place.test(tag));

describe.each(['desk-search-found', 'desk-bulk-result'])('the requests of %s', (name) => {
  const html = pages[name] ?? '';
  const links = linksTo(html, /href="\/kocasinan\/gorevli\/basvuru\//);

  test('open beside it, and each says so to whoever does not see that it is said above', () => {
    expect(links.length).toBeGreaterThan(0);
    for (const link of links)
      expect(link).toMatch(/ target="_blank" rel="noopener" aria-describedby="yeni-sekmede"/);
    expect(html).toMatch(/<p class="govuk-body" id="yeni-sekmede">Başvurular yeni sekmede açılır/);
  });
});

test('requests of a list open in its place, where the way back leads to', () => {
  for (const link of linksTo(pages['desk-narrowed'] ?? '', /gorevli\/basvuru\//))
    expect(link).not.toContain('target=');
});

test.each([
  ['desk-reply-preview-mail', /\/cevap\/onizleme"/],
  ['desk-reply-preview-paper', /\/cevap\/onizleme"/],
  ['desk-registered', /\/receipt"/],
])('the sheet that %s leads to opens beside it, as its words say', (name, place) => {
  const html = pages[name] ?? '';
  expect(linksTo(html, place)).toEqual([expect.stringMatching(/ target="_blank" rel="noopener"/)]);
  expect(html).toMatch(/yeni sekmede aç/);
});
