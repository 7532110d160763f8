import type { Problem } from '../../shared/contracts/failures.ts';
import { accountLinksOf } from './account-links.ts';
import { documentOf, Layout } from './layout.tsx';
import { linksOf, type ReturnName, type Site } from './site.ts';
import { accountSignInWords } from './words/account-sign-in.ts';

type Props = {
  readonly site: Site;
  readonly problem: Problem;
  readonly donus: ReturnName | undefined;
  /** Of whoever is signed in. */
  readonly formToken?: string;
};

/** Why a step of an account goes no further, and where to go on from here. */
export function accountProblemPage({ site, problem, donus, formToken }: Props): string {
  const w = accountSignInWords(site).problem;
  const links = accountLinksOf(site, donus);
  const { account, start } = linksOf(site);
  const ways = [
    ...(formToken ? [{ href: account, text: w.account }] : []),
    ...(site.authority.signIn.includes('member')
      ? [
          { href: links.signIn, text: w.signIn },
          { href: links.reset, text: w.reset },
          { href: links.signUp, text: w.signUp },
        ]
      : []),
    { href: start, text: w.start },
  ];
  return documentOf(
    <Layout site={site} title={problem.title} formToken={formToken}>
      <h1 class="govuk-heading-l">{problem.title}</h1>
      <p class="govuk-body">{problem.detail}</p>
      <ul class="govuk-list">
        {ways.map(({ href, text }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Layout>,
  );
}
