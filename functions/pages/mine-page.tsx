import type { Instant } from '../../shared/contracts/vocabulary.ts';
import type { Applicant } from '../../shared/domain/applicant.ts';
import type { OwnRow } from '../../shared/domain/own-requests.ts';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';
import { kindOfRequest } from '../../shared/words/kind.ts';
import { assuranceLabels, statusTexts } from '../../shared/words/tr/labels.ts';
import { IdentitySummary } from './identity-summary.tsx';
import { documentOf, Layout } from './layout.tsx';
import { linksOf, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly applicant: Applicant;
  readonly formToken: string;
  readonly rows: readonly OwnRow[];
  /** Asks for the ones that came earlier, when there are more. */
  readonly before?: Instant;
};

/** A citizen's own requests. */
export function minePage({ site, applicant, formToken, rows, before }: Props): string {
  const links = linksOf(site);
  return documentOf(
    <Layout site={site} title="Başvurularım" current="mine" formToken={formToken}>
      <h1 class="govuk-heading-l">Başvurularım</h1>
      <IdentitySummary applicant={applicant} />
      {applicant.account && (
        <p class="govuk-body">
          <a class="govuk-link" href={links.account}>
            Üyelik bilgilerim ve güvenlik
          </a>
        </p>
      )}
      {rows.length === 0 ? (
        <p class="govuk-body">Bu kurumda size ait bir başvuru görünmüyor.</p>
      ) : (
        <ul class="govuk-list">
          {rows.map((row) => (
            <OwnRequest key={row.reference} site={site} row={row} />
          ))}
        </ul>
      )}
      {before && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${links.mine}?once=${encodeURIComponent(before)}`}>
            Daha eski başvurular
          </a>
        </p>
      )}
      <p class="govuk-body">{whatIsHere[applicant.level]}</p>
    </Layout>,
  );
}

/** What a level shows, and what it does not. */
const whatIsHere = {
  edevlet:
    'Burada kimlik numaranızla yapılmış bütün başvurular görünür; kuruma gelerek, postayla ya da KEP ile yaptıklarınız da.',
  member:
    'Burada bu üyelikle yaptığınız başvurular görünür. Başka yolla yaptıklarınızı da görmek için üyeliğinizi e-Devlet Kapısı ile bağlayın ya da e-Devlet Kapısı ile giriş yapın.',
} as const;

function OwnRequest({ site, row }: { readonly site: Site; readonly row: OwnRow }) {
  return (
    <li class="bv-choice">
      <h2 class="govuk-heading-m">
        <a class="govuk-link" href={linksOf(site).mineOne(row.reference)}>
          {kindOfRequest(row, site.authority)} <span class="bv-code">{row.reference}</span>
        </a>
      </h2>
      <p class="govuk-body">
        {statusTexts[row.status]}. Alındığı gün: {formatMoment(row.receivedAt)}. Son cevap günü:{' '}
        {formatDay(row.dueOn)}.<span class="bv-basis">Kimlik: {assuranceLabels[row.assurance]}</span>
      </p>
    </li>
  );
}
