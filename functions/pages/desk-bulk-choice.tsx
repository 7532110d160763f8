import type { ComponentChildren } from 'preact';
import type { QueueQuery } from '../../shared/contracts/queue-query.ts';
import { deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { queryTextOf } from './desk-queue-address.ts';
import type { Site } from './site.ts';
import { deskBulkWords } from './words/desk-bulk.ts';

type Props = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  readonly query: QueueQuery;
  /** The table with its boxes. */
  readonly children: ComponentChildren;
};

/** A list with what can be done to several of its requests at once; nothing happens before it was looked at. */
export function BulkChoice({ site, signedIn, query, children }: Props) {
  const w = deskBulkWords(site);
  return (
    <form method="post" action={deskLinksOf(site).bulk}>
      <input type="hidden" name="formToken" value={signedIn.formToken} />
      <input type="hidden" name="list" value={queryTextOf(query)} />
      {children}
      <p class="govuk-body" id="toplu">
        {w.about}
      </p>
      <div class="govuk-button-group">
        <button type="submit" class="govuk-button govuk-button--secondary" name="act" value="assign">
          {w.chosen.assign}
        </button>
        <button type="submit" class="govuk-button govuk-button--secondary" name="act" value="remind">
          {w.chosen.remind}
        </button>
      </div>
    </form>
  );
}
