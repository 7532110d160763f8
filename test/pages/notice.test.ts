import { describe, expect, test } from 'vitest';
import { noticePage } from '../../functions/pages/notice-page.tsx';
import type { Site } from '../../functions/pages/site.ts';
import type { PrivacyNotice } from '../../shared/authorities/authority.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import { authorities } from '../../shared/authorities/registry.ts';
import { noticeHash } from '../../shared/domain/notice.ts';

const { notice } = kocasinan;
const earlier: PrivacyNotice = { ...notice, version: '2025-01', effectiveFrom: '2025-01-15' };
const authority = { ...kocasinan, earlierNotices: [earlier] };
const shown = (of: PrivacyNotice, site: Partial<Site> = {}) =>
  noticePage({
    site: { authority, base: '/kocasinan', css: '/x.css', language: 'tr', ...site },
    notice: of,
    noticeHash: noticeHash(of),
  });

describe('the privacy notice', () => {
  test('names its version, its first day and the hash that a request records', () => {
    const html = shown(notice);
    expect(html).toContain(notice.version);
    expect(html).toContain('23 Kasım 2026 Pazartesi');
    expect(html).toContain(noticeHash(notice));
  });

  test('leads to the versions before it, which say that they are no longer in force', () => {
    expect(shown(notice)).toContain('href="/kocasinan/aydinlatma-metni/2025-01"');
    const old = shown(earlier);
    expect(old).toContain('yürürlükten kalktı');
    expect(old).toContain('href="/kocasinan/aydinlatma-metni"');
    expect(old).toContain('15 Ocak 2025');
    expect(old).toContain('noindex');
    expect(shown(notice)).not.toContain('noindex');
  });

  test('in English is its translation, then the Turkish text, which decides', () => {
    const html = shown(notice, { language: 'en' });
    const [translated = '', turkish = ''] = html.split('<div lang="tr">');
    expect(translated).toContain('the Turkish text is the binding one');
    expect(translated).toContain(notice.translations?.en?.[0]?.heading);
    for (const { heading } of notice.sections) expect(turkish).toContain(heading);
  });

  test('without a translation is the Turkish text, marked as such', () => {
    const { translations: _, ...turkish } = notice;
    const html = shown(turkish, { language: 'en' });
    expect(html).toContain('published in Turkish only');
    expect(html).toContain('<div lang="tr">');
  });
});

describe('the hash of a notice', () => {
  test('is of the Turkish text: a translation changes nothing that was shown', () => {
    const { translations: _, ...turkish } = notice;
    expect(noticeHash(turkish)).toBe(noticeHash(notice));
  });

  test('is another one for another word', () => {
    const [first, ...rest] = notice.sections;
    if (!first) throw new Error('a section is expected');
    expect(
      noticeHash({ ...notice, sections: [{ ...first, heading: `${first.heading} ` }, ...rest] }),
    ).not.toBe(noticeHash(notice));
  });
});

describe.each(authorities.map((row) => [row.id, row] as const))('the notice of %s', (_, row) => {
  test('says in every translation as much as in Turkish', () => {
    for (const translation of Object.values(row.notice.translations ?? {}))
      expect(translation.map(({ paragraphs }) => paragraphs.length)).toEqual(
        row.notice.sections.map(({ paragraphs }) => paragraphs.length),
      );
  });

  test('has a version of its own', () => {
    const versions = [row.notice, ...(row.earlierNotices ?? [])].map(({ version }) => version);
    expect(new Set(versions).size).toBe(versions.length);
    for (const version of versions) expect(version).toMatch(/^[\w-]+$/);
  });
});
