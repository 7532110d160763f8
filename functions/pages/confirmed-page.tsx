import { Panel } from './components/panel.tsx';
import { documentOf, Layout } from './layout.tsx';
import { linksOf, type Site } from './site.ts';

export function confirmedPage({
  site,
  reference,
}: {
  readonly site: Site;
  readonly reference: string;
}): string {
  return documentOf(
    <Layout site={site} title="Onaylandı">
      <Panel title="Onaylandı">
        Başvuru numaranız
        <br />
        <strong class="bv-code">{reference}</strong>
      </Panel>
      <h2 class="govuk-heading-m">Bundan sonra ne olacak?</h2>
      <p class="govuk-body">
        Başvurunuzla ilgili bildirimler bundan sonra onayladığınız e-posta adresine ya da telefona gelir.
        Onay, başvurunuzun alındığı günü ve son cevap gününü değiştirmez.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={linksOf(site).follow}>
          Başvurunuzun durumunu izleyin
        </a>
      </p>
    </Layout>,
  );
}
