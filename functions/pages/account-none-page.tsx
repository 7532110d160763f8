import { accountLinksOf } from './account-links.ts';
import { documentOf, Layout } from './layout.tsx';
import { linksOf, type Site } from './site.ts';

/** For a citizen who came by e-Devlet alone: she needs no account. */
export function noAccountPage({
  site,
  formToken,
}: {
  readonly site: Site;
  readonly formToken: string;
}): string {
  return documentOf(
    <Layout site={site} title="Üyeliğiniz yok" formToken={formToken}>
      <h1 class="govuk-heading-l">Üyeliğiniz yok</h1>
      <p class="govuk-body">
        e-Devlet Kapısı ile giriş yaptınız; bunun için bu kurumda üyelik gerekmez.{' '}
        <a class="govuk-link" href={linksOf(site).mine}>
          Başvurularınızı görebilir
        </a>{' '}
        ve başvurabilirsiniz.
      </p>
      <p class="govuk-body">
        e-Devlet Kapısı olmadan da girebilmek isterseniz{' '}
        <a class="govuk-link" href={accountLinksOf(site, 'hesap').signUp}>
          üye olabilir
        </a>
        , üyeliğiniz varsa{' '}
        <a class="govuk-link" href={accountLinksOf(site, 'hesap').signIn}>
          üyeliğinizle giriş yapabilirsiniz
        </a>
        .
      </p>
    </Layout>,
  );
}
