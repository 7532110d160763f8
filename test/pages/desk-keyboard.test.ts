/** What an officer comes to first who goes through her pages stop by stop, or has them read aloud. */
import { describe, expect, test } from 'vitest';
import { notNowSlug, toldOf } from '../../functions/pages/desk-act-words.ts';
import { deskPage } from '../../functions/pages/desk-page.tsx';
import { siteOf } from '../../functions/pages/site-of.ts';
import { kocasinan } from '../../shared/authorities/kocasinan.ts';
import type { QueueQuery } from '../../shared/contracts/queue-query.ts';
import type { Language } from '../../shared/contracts/vocabulary.ts';
import { queueRowOf } from '../../shared/views/staff.ts';
import { afterHours, standing } from '../shared/domain/samples.ts';
import { signedIn } from './desk-list-samples.ts';
import { pages } from './samples.ts';

const row = queueRowOf(standing.received, kocasinan, afterHours(24), true);
const deskIn = (language: Language) => ({
  site: siteOf({ authority: kocasinan, base: '/kocasinan', language }),
  signedIn,
  places: [],
  roles: [],
});
const listOf = (query: QueueQuery, after?: string, rows = [row]) =>
  deskPage({
    ...deskIn('tr'),
    list: {
      query,
      queue: { today: '2026-05-20', rows, ...(after === undefined ? {} : { after }) },
      units: ['fen-isleri'],
      saved: [],
      mayActInBulk: true,
    },
  });
const skipLinksIn = (html: string) =>
  [...html.matchAll(/<a href="([^"]*)" class="govuk-skip-link">([^<]*)</g)].map(([, to, text]) => [to, text]);
const titleIn = (html: string) => /<title>([^<]*)</.exec(html)?.[1];
const pageLinksIn = (html: string) =>
  [...html.matchAll(/href="([^"]*)">(?:Listenin başı|Sonraki başvurular)</g)].map(([, address]) => address);

describe('landmarks', () => {
  test.each(Object.entries(pages).filter(([name]) => name.startsWith('desk')))(
    'of %s that are of one kind have names of their own',
    (_, html) => {
      const named = [...html.matchAll(/<nav aria-label="([^"]*)"/g)].map(([, name]) => name);
      expect(new Set(named).size).toBe(named.length);
      expect(html).not.toMatch(/<nav[^>]*><ul[^>]*><\/ul>/);
    },
  );
});

describe('a list', () => {
  const after = '2026-06-03#K7RTA-3MHL4';

  test('can be gone to at once, over all that stands above it', () => {
    const html = listOf({ show: 'open' });
    expect(skipLinksIn(html)).toEqual([
      ['#ana-icerik', 'Ana içeriğe geç'],
      ['#liste', 'Listeye geç'],
    ]);
    expect(html).toMatch(/<h2 [^>]*id="liste" tabindex="-1">/);
    expect(skipLinksIn(deskPage(deskIn('tr')))).toHaveLength(1);
  });

  test('has its other pages above it and below it, and they begin with the list', () => {
    const html = listOf({ show: 'open', after }, after);
    const [above = '', below = ''] = html.split('<table');
    expect(pageLinksIn(above)).toHaveLength(2);
    expect(pageLinksIn(below)).toEqual(pageLinksIn(above));
    for (const address of pageLinksIn(html)) expect(address).toMatch(/#liste$/);
    expect(pageLinksIn(listOf({ show: 'open' }))).toEqual([]);
  });

  test('without a row has them once', () => {
    expect(pageLinksIn(listOf({ show: 'open' }, after, []))).toHaveLength(1);
  });

  test('is where a filter leads', () => {
    expect(listOf({ show: 'open' })).toContain('<form method="get" action="/kocasinan/gorevli#liste"');
  });
});

describe('what became of a form', () => {
  const ledBy = (slug: string | undefined, language: Language = 'tr') => {
    const { site, ...desk } = deskIn(language);
    return deskPage({ ...desk, site, told: toldOf(slug, site) });
  };

  test('stands first in the title, and has the focus when it was done', () => {
    expect(titleIn(ledBy('birim'))).toMatch(/^Yapıldı: Başvurular/);
    expect(titleIn(ledBy('birim', 'en'))).toMatch(/^Done: Applications/);
    expect(ledBy('birim')).toMatch(/role="alert" tabindex="-1" autofocus[^>]*>.*Başvuru yönlendirildi\./s);
  });

  test('is not called done when it was not', () => {
    expect(titleIn(ledBy(notNowSlug))).toMatch(/^Yapılamadı: /);
    expect(ledBy(notNowSlug)).not.toContain('role="alert"');
  });

  test('is not said when nothing led here', () => {
    expect(titleIn(ledBy(undefined))).toMatch(/^Başvurular/);
  });
});
