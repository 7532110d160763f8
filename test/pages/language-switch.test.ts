import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { LanguageSwitch, type SwitchBy } from '../../functions/pages/language-switch.tsx';
import type { Site } from '../../functions/pages/site.ts';
import { startPage } from '../../functions/pages/start-page.tsx';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';

const here = '/kocasinan/takip';
const site: Site = { authority: kocasinan, base: '/kocasinan', css: '/x.css', language: 'tr' };
const shown = (by: SwitchBy, at: Partial<Site> = { here }) =>
  renderToString(h(LanguageSwitch, { site: { ...site, ...at }, by }));

describe('the switch of languages', () => {
  test('is a link to the same page, in the other language’s own words', () => {
    expect(shown('link')).toContain(
      '<li lang="en"><a class="bv-languages__other" href="/kocasinan/takip?dil=en" hreflang="en">English</a></li>',
    );
    expect(shown('link')).toContain('<li lang="tr"><span aria-current="true">Türkçe</span></li>');
  });

  test('leads back from English', () => {
    const html = shown('link', { here: `${here}?donus=kvkk`, language: 'en' });
    expect(html).toContain('href="/kocasinan/takip?donus=kvkk&amp;dil=tr"');
    expect(html).toContain('aria-label="Choose a language"');
  });

  test('is not there for what cannot be had again, nor where the page forbids it', () => {
    expect(shown('link', {})).toBe('');
    expect(shown('none')).toBe('');
  });

  test('is not there where the institution has one language only', () => {
    const turkish = { ...site.authority, languages: ['tr'] as const };
    expect(shown('link', { here, authority: turkish })).toBe('');
    expect(shown({ form: 'f' }, { authority: turkish })).toBe('');
  });

  test('is a button of the form that keeps what is typed, and Enter in a field does not press it', () => {
    const html = shown({ form: 'adim' }, {});
    expect(html).toContain(
      '<button type="submit" form="adim" name="dil" value="en" formnovalidate class="bv-languages__other">English</button>',
    );
    const [first] = html.match(/<button[^>]*>/g) ?? [];
    expect(first).toContain('form="adim"');
    expect(first).not.toContain('name=');
  });

  test('stands on every page that can be had again', () => {
    expect(startPage({ site: { ...site, here: '/kocasinan' }, today: '2026-11-23' })).toContain(
      'href="/kocasinan?dil=en"',
    );
  });
});
