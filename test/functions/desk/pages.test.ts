import { describe, expect, it } from 'vitest';
import { deskBulkPreviewPage } from '../../../functions/pages/desk-bulk-page.tsx';
import { deskDossierPage } from '../../../functions/pages/desk-dossier-page.tsx';
import { deskFiltersPage } from '../../../functions/pages/desk-filters-page.tsx';
import { deskKeptPage } from '../../../functions/pages/desk-kept-page.tsx';
import { deskPage } from '../../../functions/pages/desk-page.tsx';
import { deskReplyPreviewPage } from '../../../functions/pages/desk-reply-preview-page.tsx';
import { deskSearchPage } from '../../../functions/pages/desk-search-page.tsx';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import type { Replied } from '../../../shared/domain/request.ts';
import { queueRowOf } from '../../../shared/views/staff.ts';
import { deskPagesOf, dossierWith, signedIn } from '../../pages/desk-samples.ts';
import { site } from '../../pages/samples.ts';
import { afterHours, received, standing } from '../../shared/domain/samples.ts';

const pageOf = (name: keyof typeof standing, said = 'Bakıldı.') =>
  deskDossierPage({ site, signedIn, dossier: dossierWith(standing[name], said), acts: [], writing: [] });

describe('the dossier page', () => {
  it.each(Object.keys(standing) as (keyof typeof standing)[])(
    'of one that is %s says all that it holds',
    (name) => {
      const dossier = dossierWith(standing[name], 'Bakıldı.');
      const html = pageOf(name);
      for (const text of [
        dossier.reference,
        dossier.statusText,
        dossier.law,
        dossier.channelText,
        'Bakıldı.',
      ])
        expect(html).toContain(text);
      expect(html).not.toMatch(/undefined|\[object Object\]|NaN/);
    },
  );

  it.each(['"><script>alert(1)</script>', '</span><img src=x onerror=alert(1)>'])(
    'lets %s stay text',
    (attack) => {
      const everywhere = { name: attack, details: attack, serviceAddress: attack, location: attack };
      const dossier = dossierWith(standing.answeredByEmail, attack, everywhere);
      const names = { signedIn: { ...signedIn, name: attack }, writing: [attack] };
      const html = deskDossierPage({ site, ...names, dossier, acts: [] });
      expect(html).not.toContain(attack);
      expect(html).not.toMatch(/<script|<img/);
    },
  );
});

describe('what officers typed', () => {
  it.each(['"><script>alert(1)</script>', '</span><img src=x onerror=alert(1)>'])(
    'stays text: %s',
    (attack) => {
      const page = { site, signedIn };
      const filter = { show: 'open' } as const;
      const colleagues = [{ id: attack, name: attack }];
      const row = { reference: 'K7RTA-3MHL4', kind: attack, assignee: attack };
      for (const html of [
        deskSearchPage({ ...page, term: attack, error: attack }),
        deskFiltersPage({ ...page, filter, units: [], saved: [{ name: attack, filter }], name: attack }),
        deskBulkPreviewPage({ ...page, query: filter, act: 'assign', rows: [row], colleagues }),
        deskOf(filter, {}, { saved: [{ name: attack, filter }] }),
      ]) {
        expect(html).not.toContain(attack);
        expect(html).not.toMatch(/<script|<img/);
      }
    },
  );
});

const list = { units: ['fen-isleri', 'zabita'], saved: [], mayActInBulk: true } as const;
const desk = { site, signedIn, places: [], roles: [] } as const;
const rowAt = (hours: number) => queueRowOf(received('petition'), kocasinan, afterHours(hours), true);
type List = NonNullable<Parameters<typeof deskPage>[0]['list']>;
const deskOf = (query: List['query'], queue: Partial<List['queue']> = {}, more: Partial<List> = {}) =>
  deskPage({
    ...desk,
    list: { ...list, ...more, query, queue: { today: '2026-05-20', rows: [rowAt(24)], ...queue } },
  });
const linksIn = (html: string) =>
  [...html.matchAll(/<a class="govuk-link" href="([^"]+)"([^>]*)>([^<]+)<\/a>/g)].map(
    ([, href = '', more = '', text = '']) => ({
      href: href.replaceAll('&amp;', '&'),
      text,
      isHere: more.includes('aria-current'),
    }),
  );
const hereIn = (html: string) => linksIn(html).flatMap(({ text, isHere }) => (isHere ? [text] : []));

describe('the pages of acts', () => {
  it('let what was typed stay text', () => {
    const attack = '"><script>alert(1)</script>';
    const pages = [
      deskKeptPage({
        site,
        action: '/x',
        back: '/gorevli',
        values: { note: `${attack} x`, rights: [attack, 'b'] },
      }),
      deskReplyPreviewPage({
        site,
        signedIn,
        request: standing.answeredByPost as Replied,
        version: 1,
        text: attack,
        mail: { subject: attack, to: attack },
        values: { explanation: attack },
        writing: [attack],
      }),
    ];
    for (const html of pages) {
      expect(html).toContain('&lt;script>');
      expect(html).not.toMatch(/<script/);
    }
  });
});

describe('the composer', () => {
  it('says in which language the applicant’s letter speaks, where that is not Turkish', () => {
    const { 'desk-reply-petition': english = '', 'desk-reply': turkish = '' } = deskPagesOf(site);
    expect(english).toContain('Başvuranın okuduğu dil: İngilizce.');
    expect(turkish).not.toContain('okuduğu dil');
  });
});

describe('the desk', () => {
  it.each([
    [28 * 24, 'critical', /Çok acele/],
    [24 * 24, 'soon', /Acele/],
    [24, 'normal', /Süresi var/],
    [40 * 24, 'overdue', /Süresi geçti/],
  ])('%i hours after the request says in words how pressing it is', (hours, urgency, words) => {
    const html = deskOf({ show: 'open' }, { rows: [rowAt(hours)] });
    expect(html).toMatch(words);
    expect(html).toContain(`bv-urgency--${urgency}`);
  });

  it('keeps what the list is narrowed to in the address of every shelf and of the next page', () => {
    const query = { show: 'open', department: 'fen-isleri', urgency: 'overdue', channel: 'post' } as const;
    const links = linksIn(deskOf(query, { after: '2026-06-03#K7RTA-3MHL4' }));
    const at = (text: string) => links.find((link) => link.text === text)?.href;
    expect(at('Sonraki başvurular')).toBe(
      '/kocasinan/gorevli?department=fen-isleri&urgency=overdue&channel=post&after=2026-06-03%23K7RTA-3MHL4#liste',
    );
    // What is done is not pressing any more.
    expect(at('Tamamlananlar')).toBe('/kocasinan/gorevli?show=done&department=fen-isleri&channel=post');
    expect(at('Süzgeçleri temizle')).toBe('/kocasinan/gorevli#liste');
    expect(at('Listenin başı')).toBeUndefined();
    const later = linksIn(deskOf({ ...query, after: '2026-06-03#K7RTA-3MHL4' }));
    expect(later.find(({ text }) => text === 'Listenin başı')?.href).toBe(
      '/kocasinan/gorevli?department=fen-isleri&urgency=overdue&channel=post#liste',
    );
  });

  it('marks the shelf, and the filter that it stands at, her own among them', () => {
    expect(hereIn(deskOf({ show: 'open' }))).toEqual(['Cevap bekleyenler']);
    expect(hereIn(deskOf({ show: 'open', assigned: 'me' }))).toEqual([
      'Cevap bekleyenler',
      'Bana verilenler',
    ]);
    const saved = [{ name: 'Postalar', filter: { show: 'done', channel: 'post' } as const }];
    expect(hereIn(deskOf({ show: 'done', channel: 'post' }, {}, { saved }))).toEqual([
      'Tamamlananlar',
      'Postalar',
    ]);
  });

  it('says how far it looked when little fits the filter, and nothing of it when the page is full', () => {
    const query = { show: 'open', channel: 'notary' } as const;
    const after = '2026-06-03#K7RTA-3MHL4';
    expect(deskOf(query, { after })).toContain('Son günü 3 Haziran 2026 Çarşamba olanlara kadar bakıldı');
    expect(deskOf(query, { after, rows: [] })).toContain('liste daha uzun');
    expect(deskOf(query, { rows: [] })).toContain('Süzgece uyan başvuru yok.');
    const full = Array.from({ length: 25 }, () => rowAt(24));
    expect(deskOf(query, { after, rows: full })).not.toContain('bakıldı');
  });

  it('offers acts on several requests to whoever may act, and only where something is left to do', () => {
    const box = 'name="reference" type="checkbox"';
    expect(deskOf({ show: 'open' })).toContain(box);
    expect(deskOf({ show: 'done' })).not.toContain(box);
    expect(deskOf({ show: 'open' }, {}, { mayActInBulk: false })).not.toContain(box);
  });

  it('has the token of the session in each form that changes something, and nowhere else', () => {
    // Shown to whose session is over: there is no token, and its form only brings the words back.
    const { 'desk-kept': _, ...pages } = deskPagesOf(site);
    for (const [name, html] of Object.entries(pages)) {
      const forms = html.match(/<form[^>]*method="post"/g)?.length ?? 0;
      expect([name, html.split(signedIn.formToken).length - 1]).toEqual([name, forms]);
    }
  });
});
