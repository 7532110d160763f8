import type { Problem } from '../../shared/contracts/failures.ts';
import { DeskLayout, deskLinksOf } from './desk-layout.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';

type Props = {
  readonly site: Site;
  /** Why she stands here, when it is not her first step. */
  readonly problem?: Problem;
  /** The page of officers' own that she comes back to, `/gorevli…`. */
  readonly back?: string;
  readonly aim?: 'login' | 'fresh';
};

/** The way in, for whoever has no session; signing in is a link, not a form: nothing is sent with it. */
export function deskSignInPage({ site, problem, back = '/gorevli', aim }: Props): string {
  const { signIn, signInFresh } = deskLinksOf(site);
  const title = problem?.title ?? 'Görevli girişi';
  return documentOf(
    <DeskLayout site={site} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      {problem ? (
        <p class="govuk-body">{problem.detail}</p>
      ) : (
        <p class="govuk-body">
          Bu sayfalar {site.authority.name} görevlileri içindir. Girişi kurumunuzun kimlik sağlayıcısında,
          kendi hesabınızla yaparsınız.
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link bv-action" href={aim === 'fresh' ? signInFresh(back) : signIn(back)}>
          Giriş yapın
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={site.base === '' ? '/' : site.base}>
          Başvuru yapmak istiyorsanız başvuru sayfasına gidin
        </a>
      </p>
    </DeskLayout>,
  );
}
