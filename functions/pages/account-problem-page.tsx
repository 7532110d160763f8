import type { Problem } from '../../shared/contracts/failures.ts';
import { accountLinksOf } from './account-links.ts';
import { documentOf, Layout } from './layout.tsx';
import { linksOf, type ReturnName, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly problem: Problem;
  readonly donus: ReturnName | undefined;
  /** Of whoever is signed in. */
  readonly formToken?: string;
};

/** Why a step of an account goes no further, and where to go on from here. */
export function accountProblemPage({ site, problem, donus, formToken }: Props): string {
  const links = accountLinksOf(site, donus);
  const members = site.authority.signIn.includes('member');
  return documentOf(
    <Layout site={site} title={problem.title} formToken={formToken}>
      <h1 class="govuk-heading-l">{problem.title}</h1>
      <p class="govuk-body">{problem.detail}</p>
      <ul class="govuk-list">
        {formToken && (
          <li>
            <a class="govuk-link" href={linksOf(site).account}>
              Üyelik bilgilerim ve güvenlik
            </a>
          </li>
        )}
        {members && (
          <>
            <li>
              <a class="govuk-link" href={links.signIn}>
                Üyelikle giriş
              </a>
            </li>
            <li>
              <a class="govuk-link" href={links.reset}>
                Parola yenileme
              </a>
            </li>
            <li>
              <a class="govuk-link" href={links.signUp}>
                Üye olma
              </a>
            </li>
          </>
        )}
        <li>
          <a class="govuk-link" href={linksOf(site).start}>
            Başvuru sayfası
          </a>
        </li>
      </ul>
    </Layout>,
  );
}
