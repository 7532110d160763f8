import { Panel } from './components/panel.tsx';
import { documentOf, Layout } from './layout.tsx';
import { linksOf, type Site } from './site.ts';
import { codesWords } from './words/codes.ts';

type Props = { readonly site: Site; readonly reference: string };

export function confirmedPage({ site, reference }: Props): string {
  const w = codesWords(site);
  return documentOf(
    <Layout site={site} title={w.confirmed}>
      <Panel title={w.confirmed}>
        {w.yourReference}
        <br />
        <strong class="bv-code">{reference}</strong>
      </Panel>
      <h2 class="govuk-heading-m">{w.next}</h2>
      <p class="govuk-body">{w.whatComes}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={linksOf(site).follow}>
          {w.followIt}
        </a>
      </p>
    </Layout>,
  );
}
