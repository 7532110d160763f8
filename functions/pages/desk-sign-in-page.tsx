import { nameIn } from '../../shared/authorities/names.ts';
import type { Problem } from '../../shared/contracts/failures.ts';
import { DeskLayout, deskLinksOf } from './desk-layout.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';
import { deskSignInWords } from './words/desk-sign-in.ts';

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
  const w = deskSignInWords(site);
  const title = problem?.title ?? w.title;
  return documentOf(
    <DeskLayout site={site} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{problem?.detail ?? w.about(nameIn(site.language, site.authority))}</p>
      <p class="govuk-body">
        <a class="govuk-link bv-action" href={aim === 'fresh' ? signInFresh(back) : signIn(back)}>
          {w.signIn}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={site.base === '' ? '/' : site.base}>
          {w.toApply}
        </a>
      </p>
    </DeskLayout>,
  );
}
