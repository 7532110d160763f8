import { documentOf, Layout } from './layout.tsx';
import { linkTo } from './link-to.tsx';
import { SignInLinks } from './sign-in-offer.tsx';
import { linksOf, type Site } from './site.ts';
import { signInWords } from './words/sign-in.ts';

type Props = {
  readonly site: Site;
  /** Her session ended by itself. */
  readonly ended?: boolean;
  /** She just left. */
  readonly left?: boolean;
};

/** The ways in, for whoever wants to see her own requests; the way without signing in stands beside them. */
export function signInPage({ site, ended, left }: Props): string {
  const w = signInWords(site);
  const title = left ? w.left.title : w.title;
  return documentOf(
    <Layout site={site} title={title} current="mine">
      <h1 class="govuk-heading-l">{title}</h1>
      {ended && <p class="govuk-body">{w.ended}</p>}
      {left && <p class="govuk-body">{w.left.text}</p>}
      {!left && !ended && <p class="govuk-body">{w.why}</p>}
      <SignInLinks site={site} back="basvurularim" needed="member" purpose="mine" />
      <p class="govuk-body">{w.without(linkTo(linksOf(site).follow))}</p>
    </Layout>,
  );
}
