import { Panel } from './components/panel.tsx';
import { documentOf, Layout } from './layout.tsx';
import { linkTo } from './link-to.tsx';
import { linksOf, type Site } from './site.ts';
import { accountProfileWords } from './words/account-profile.ts';

/** The account is gone. */
export function closedPage({ site }: { readonly site: Site }): string {
  const w = accountProfileWords(site).closing;
  return documentOf(
    <Layout site={site} title={w.closed}>
      <Panel title={w.closed} />
      <p class="govuk-body">{w.gone}</p>
      <p class="govuk-body">{w.requestsStay(linkTo(linksOf(site).follow))}</p>
    </Layout>,
  );
}
