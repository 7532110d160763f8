import { describe, expect, it } from 'vitest';
import { deskDossierPage } from '../../../functions/pages/desk-dossier-page.tsx';
import { deskPage } from '../../../functions/pages/desk-page.tsx';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { queueRowOf } from '../../../shared/views/staff.ts';
import { deskPagesOf, dossierWith, signedIn } from '../../pages/desk-samples.ts';
import { site } from '../../pages/samples.ts';
import { afterHours, received, standing } from '../../shared/domain/samples.ts';

const pageOf = (name: keyof typeof standing, said = 'Bakıldı.') =>
  deskDossierPage({ site, signedIn, dossier: dossierWith(standing[name], said) });

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
      const html = deskDossierPage({ site, signedIn: { ...signedIn, name: attack }, dossier });
      expect(html).not.toContain(attack);
      expect(html).not.toMatch(/<script|<img/);
    },
  );
});

describe('the desk', () => {
  it.each([
    [28 * 24, /Çok acele/],
    [24 * 24, /Acele/],
    [24, /Süresi var/],
    [40 * 24, /Süresi geçti/],
  ])('%i hours after the request says in words how pressing it is', (hours, words) => {
    const row = queueRowOf(received('petition'), kocasinan, afterHours(hours), true);
    const queue = { today: row.dueOn, rows: [row] };
    const roles = [{ department: 'fen-isleri', role: 'officer' }] as const;
    expect(deskPage({ site, signedIn, seesLocks: false, roles, shelf: 'open', queue })).toMatch(words);
  });

  it('keeps the list and the unit in the address of the next page', () => {
    const { desk = '' } = deskPagesOf(site);
    expect(desk).toContain(
      'href="/kocasinan/gorevli?department=fen-isleri&amp;after=2026-06-03%23K7RTA-3MHL4"',
    );
    expect(desk).toContain('href="/kocasinan/gorevli?show=done&amp;department=fen-isleri"');
  });

  it('leads to what is given to her, and from there on through her own list', () => {
    const row = queueRowOf(received('petition'), kocasinan, afterHours(24), true);
    const queue = { today: row.dueOn, rows: [row], after: '2026-06-03#K7RTA-3MHL4' };
    const props = { site, signedIn, seesLocks: false, roles: [], queue } as const;
    const link = '<a class="govuk-link" href="/kocasinan/gorevli?assigned=me"';
    expect(deskPage({ ...props, shelf: 'open' })).toContain(`${link}>Bana verilenler</a>`);
    const own = deskPage({ ...props, shelf: 'open', given: true });
    expect(own).toContain(`${link} aria-current="page">Bana verilenler</a>`);
    expect(own.match(/aria-current="page"/g)).toHaveLength(1);
    expect(own).toContain('href="/kocasinan/gorevli?assigned=me&amp;after=2026-06-03%23K7RTA-3MHL4"');
  });

  it('has the token of the session in its form, and nothing secret anywhere else', () => {
    for (const [name, html] of Object.entries(deskPagesOf(site))) {
      const forms = html.match(/<form/g)?.length ?? 0;
      expect([name, html.split(signedIn.formToken).length - 1]).toEqual([name, forms]);
    }
  });
});
