import { DeskLayout, deskLinksOf } from './desk-layout.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';
import { deskSignInWords } from './words/desk-sign-in.ts';

type Props = {
  readonly site: Site;
  /** Where the identity provider ends its own session, when it has such a place. */
  readonly onward?: string;
};

export function deskSignedOutPage({ site, onward }: Props): string {
  const w = deskSignInWords(site).signedOut;
  return documentOf(
    <DeskLayout site={site} title={w.title}>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="govuk-body">{w.told}</p>
      {onward && (
        <p class="govuk-body">
          <a class="govuk-link bv-action" href={onward}>
            {w.onward}
          </a>
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={deskLinksOf(site).signIn()}>
          {w.again}
        </a>
      </p>
    </DeskLayout>,
  );
}
