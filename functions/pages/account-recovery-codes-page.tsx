import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import { WarningText } from './components/warning-text.tsx';
import { documentOf, Layout } from './layout.tsx';
import { linksOf, type ReturnName, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly at: Instant;
  readonly codes: readonly string[];
  /** Where she was on her way to. */
  readonly onward: ReturnName;
};

/** The recovery codes, this one time: to be printed or copied down. */
export function recoveryCodesPage({ site, at, codes, onward }: Props): string {
  return documentOf(
    <Layout site={site} title="Kurtarma kodlarınız">
      <h1 class="govuk-heading-l">Kurtarma kodlarınız</h1>
      <p class="govuk-body">
        Telefonunuzu ya da geçiş anahtarınızı kaybederseniz bu kodlardan biriyle girersiniz. Her kod bir kez
        kullanılır.
      </p>
      <WarningText text="Kodlar yalnız şimdi gösterilir; kurumda da okunur hâlde saklanmaz. Sayfayı yazdırın ya da kodları güvenli bir yere yazın." />
      <ol class="govuk-list govuk-list--number">
        {codes.map((code) => (
          <li key={code}>
            <span class="bv-code">{code}</span>
          </li>
        ))}
      </ol>
      <p class="govuk-body">
        {site.authority.shortName}, {formatMoment(at)}. Daha önce verilmiş kodlar artık geçmez.
      </p>
      <p class="govuk-body govuk-!-display-none-print">
        <a class="govuk-link" href={linksOf(site).back(onward)}>
          Kodları sakladım, devam et
        </a>
      </p>
    </Layout>,
  );
}
