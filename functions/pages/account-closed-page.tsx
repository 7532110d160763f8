import { Panel } from './components/panel.tsx';
import { documentOf, Layout } from './layout.tsx';
import { linksOf, type Site } from './site.ts';

/** The account is gone. */
export function closedPage({ site }: { readonly site: Site }): string {
  return documentOf(
    <Layout site={site} title="Üyeliğiniz kapatıldı">
      <Panel title="Üyeliğiniz kapatıldı" />
      <p class="govuk-body">
        Bütün oturumlarınız kapandı, üyeliğinizdeki bilgileriniz okunamaz hâle getirildi. Bunu size e-postayla
        da bildirdik.
      </p>
      <p class="govuk-body">
        Yaptığınız başvurular sürüyor; başvuru numaranız ve takip kodunuzla{' '}
        <a class="govuk-link" href={linksOf(site).follow}>
          izleyebilirsiniz
        </a>
        .
      </p>
    </Layout>,
  );
}
