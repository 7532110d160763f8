import { shortNameIn } from '../../shared/authorities/names.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import { WarningText } from './components/warning-text.tsx';
import { documentOf, Layout } from './layout.tsx';
import { linksOf, type ReturnName, type Site } from './site.ts';
import { accountEnrolWords } from './words/account-enrol.ts';

type Props = {
  readonly site: Site;
  readonly at: Instant;
  readonly codes: readonly string[];
  /** Where she was on her way to. */
  readonly onward: ReturnName;
};

/** The recovery codes, this one time: to be printed or copied down. */
export function recoveryCodesPage({ site, at, codes, onward }: Props): string {
  const w = accountEnrolWords(site).recovery;
  const { authority, language } = site;
  return documentOf(
    <Layout site={site} title={w.title}>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="govuk-body">{w.text}</p>
      <WarningText text={w.onlyNow} />
      <ol class="govuk-list govuk-list--number">
        {codes.map((code) => (
          <li key={code}>
            <span class="bv-code">{code}</span>
          </li>
        ))}
      </ol>
      <p class="govuk-body">{w.issued(shortNameIn(language, authority), formatMoment(at, language))}</p>
      <p class="govuk-body govuk-!-display-none-print">
        <a class="govuk-link" href={linksOf(site).back(onward)}>
          {w.goOn}
        </a>
      </p>
    </Layout>,
  );
}
