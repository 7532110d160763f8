import { accountLinksOf } from './account-links.ts';
import { documentOf, Layout } from './layout.tsx';
import { linkTo } from './link-to.tsx';
import { linksOf, type Site } from './site.ts';
import { accountLinkWords } from './words/account-link.ts';

type Props = { readonly site: Site; readonly formToken: string };

/** For a citizen who came by e-Devlet alone: she needs no account. */
export function noAccountPage({ site, formToken }: Props): string {
  const w = accountLinkWords(site).noAccount;
  const { signUp, signIn } = accountLinksOf(site, 'hesap');
  return documentOf(
    <Layout site={site} title={w.title} formToken={formToken}>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="govuk-body">{w.notNeeded(linkTo(linksOf(site).mine))}</p>
      <p class="govuk-body">{w.ways(linkTo(signUp), linkTo(signIn))}</p>
    </Layout>,
  );
}
