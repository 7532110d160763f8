import type { PrivacyNotice } from '../../shared/authorities/authority.ts';
import { formatDay } from '../../shared/words/dates.ts';
import { InsetText } from './components/inset-text.tsx';
import { SummaryList } from './components/summary-list.tsx';
import { documentOf, Layout } from './layout.tsx';
import { NoticeText } from './notice-text.tsx';
import { linksOf, type Site } from './site.ts';
import { noticeWords } from './words/notice.ts';

type Props = {
  readonly site: Site;
  /** Today's, or one that was in force before. */
  readonly notice: PrivacyNotice;
  readonly noticeHash: string;
};

/** A privacy notice with what identifies its version: day, number and the SHA-256 that a request records. */
export function noticePage({ site, notice, noticeHash }: Props): string {
  const { language } = site;
  const w = noticeWords(site);
  const inForce = notice.version === site.authority.notice.version;
  const title = inForce ? w.title : w.titleOf(notice.version);
  return documentOf(
    <Layout site={site} title={title} current="notice" {...(inForce ? { searchable: true } : {})}>
      <h1 class="govuk-heading-l">{title}</h1>
      {inForce ? <p class="govuk-body-l">{w.lead}</p> : <NoLonger site={site} />}
      <NoticeText notice={notice} level={2} />
      <h2 class="govuk-heading-s">{w.versionHeading}</h2>
      <SummaryList
        rows={[
          { key: w.version, value: notice.version },
          { key: w.effectiveFrom, value: formatDay(notice.effectiveFrom, language) },
          { key: w.hash, value: <span class="bv-hash">{noticeHash}</span> },
        ]}
      />
      <p class="govuk-body">{w.recorded}</p>
      {inForce && <Earlier site={site} />}
    </Layout>,
  );
}

function NoLonger({ site }: { readonly site: Site }) {
  const w = noticeWords(site);
  return (
    <InsetText>
      {w.noLonger}{' '}
      <a class="govuk-link" href={linksOf(site).notice}>
        {w.current}
      </a>
    </InsetText>
  );
}

function Earlier({ site }: { readonly site: Site }) {
  const { earlierNotices = [] } = site.authority;
  if (earlierNotices.length === 0) return null;
  const w = noticeWords(site);
  return (
    <section>
      <h2 class="govuk-heading-s">{w.earlier}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {earlierNotices.map(({ version, effectiveFrom }) => (
          <li key={version}>
            <a class="govuk-link" href={linksOf(site).noticeOf(version)}>
              {w.earlierOne(version, formatDay(effectiveFrom, site.language))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
