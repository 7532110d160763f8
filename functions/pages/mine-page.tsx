import type { Instant } from '../../shared/contracts/vocabulary.ts';
import type { Applicant } from '../../shared/domain/applicant.ts';
import type { OwnRow } from '../../shared/domain/own-requests.ts';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';
import { kindOfRequest } from '../../shared/words/kind.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { IdentitySummary } from './identity-summary.tsx';
import { documentOf, Layout } from './layout.tsx';
import { linksOf, type Site } from './site.ts';
import { followWords } from './words/follow.ts';

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
  const w = followWords(site).mine;
  return documentOf(
    <Layout site={site} title={w.title} current="mine" formToken={formToken}>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <IdentitySummary site={site} applicant={applicant} />
      {applicant.account && (
        <p class="govuk-body">
          <a class="govuk-link" href={links.account}>
            {w.account}
          </a>
        </p>
      )}
      {rows.length === 0 ? (
        <p class="govuk-body">
          {w.none}{' '}
          <a class="govuk-link" href={links.start}>
            {w.apply}
          </a>
        </p>
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
            {w.older}
          </a>
        </p>
      )}
      <p class="govuk-body">{w.here[applicant.level]}</p>
    </Layout>,
  );
}

function OwnRequest({ site, row }: { readonly site: Site; readonly row: OwnRow }) {
  const { language } = site;
  const w = followWords(site).mine;
  const { assuranceLabels, statusTexts } = labelsIn(language);
  return (
    <li class="bv-choice">
      <h2 class="govuk-heading-m">
        <a class="govuk-link" href={linksOf(site).mineOne(row.reference)}>
          {kindOfRequest(row, site.authority, language)} <span class="bv-code">{row.reference}</span>
        </a>
      </h2>
      <p class="govuk-body">
        {w.row(
          statusTexts[row.status],
          formatMoment(row.receivedAt, language),
          formatDay(row.dueOn, language),
        )}
        <span class="bv-basis">{w.identity(assuranceLabels[row.assurance])}</span>
      </p>
    </li>
  );
}
