import type { Problem } from '../../shared/contracts/failures.ts';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';
import { deskFrameWords } from './words/desk-frame.ts';

type Props = { readonly site: Site; readonly signedIn: SignedInAs; readonly problem: Problem };

/** A refusal to an officer who is signed in: she goes on from her desk. */
export function deskProblemPage({ site, signedIn, problem }: Props): string {
  return documentOf(
    <DeskLayout site={site} title={problem.title} signedIn={signedIn}>
      <h1 class="govuk-heading-l">{problem.title}</h1>
      <p class="govuk-body">{problem.detail}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={deskLinksOf(site).desk}>
          {deskFrameWords(site).toList}
        </a>
      </p>
    </DeskLayout>,
  );
}
