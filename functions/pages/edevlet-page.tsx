import type { Problem } from '../../shared/contracts/failures.ts';
import { documentOf, Layout } from './layout.tsx';
import { linksOf, returnNames, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  /** The page of ours that the login leads back to. */
  readonly returnTo: string;
  /** Why she stands here, when a login came to nothing. */
  readonly problem?: Problem;
};

/** The way to e-Devlet as a link of our own: what went wrong before it, and what else she can do. */
export function edevletPage({ site, returnTo, problem }: Props): string {
  const title = problem?.title ?? 'e-Devlet ile giriş';
  const links = linksOf(site);
  const back = returnNames.find((name) => links.back(name) === returnTo);
  const again = back ? `${links.signIn.edevlet}?donus=${back}` : links.signIn.edevlet;
  return documentOf(
    <Layout site={site} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {problem?.detail ??
          `Kimliğinizi e-Devlet Kapısında doğrularsınız; ${site.authority.name} yalnız T.C. kimlik numaranızı, adınızı ve soyadınızı öğrenir.`}
      </p>
      <p class="govuk-body">
        <a class="govuk-link bv-action" href={again}>
          {problem ? 'e-Devlet ile yeniden giriş yapın' : 'e-Devlet ile giriş yapın'}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={links.start}>
          Başvuru sayfasına gidin
        </a>
      </p>
    </Layout>,
  );
}
