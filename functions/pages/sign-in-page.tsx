import { documentOf, Layout } from './layout.tsx';
import { SignInLinks } from './sign-in-offer.tsx';
import { linksOf, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  /** Her session ended by itself. */
  readonly ended?: boolean;
  /** She just left. */
  readonly left?: boolean;
};

/** The ways in, for whoever wants to see her own requests; the way without signing in stands beside them. */
export function signInPage({ site, ended, left }: Props): string {
  const title = left ? 'Çıkış yapıldı' : 'Giriş yapın';
  return documentOf(
    <Layout site={site} title={title} current="mine">
      <h1 class="govuk-heading-l">{title}</h1>
      {ended && (
        <p class="govuk-body">Girişiniz sona erdi. Kaldığınız yeri görmek için yeniden giriş yapın.</p>
      )}
      {left && (
        <p class="govuk-body">
          Bu kurumdaki bütün oturumlarınız kapatıldı. e-Devlet Kapısı ile giriş yaptıysanız oradaki oturumunuz
          sürüyor olabilir; ortak bir bilgisayardaysanız turkiye.gov.tr adresinden de çıkış yapın.
        </p>
      )}
      {!left && !ended && (
        <p class="govuk-body">Bu kuruma yaptığınız başvuruları görmek için kimliğinizi doğrulayın.</p>
      )}
      <SignInLinks site={site} back="basvurularim" needed="member" purpose="mine" />
      <p class="govuk-body">
        Giriş yapmadan, başvuru numaranız ve takip kodunuzla{' '}
        <a class="govuk-link" href={linksOf(site).follow}>
          tek bir başvuruyu izleyebilirsiniz
        </a>
        .
      </p>
    </Layout>,
  );
}
