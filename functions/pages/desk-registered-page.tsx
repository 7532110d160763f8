import type { Receipt } from '../../shared/contracts/views.ts';
import { formatDay } from '../../shared/words/dates.ts';
import { SummaryList } from './components/summary-list.tsx';
import { WarningText } from './components/warning-text.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';
import { deskRegisterWords } from './words/desk-register.ts';
import { deskRequestWords } from './words/desk-request.ts';

type Props = { readonly site: Site; readonly signedIn: SignedInAs; readonly receipt: Receipt };

/** It was taken down; the receipt with its follow-up code is a sheet of its own, to hand over. */
export function deskRegisteredPage({ site, signedIn, receipt }: Props): string {
  const links = deskLinksOf(site);
  const { registered: w } = deskRegisterWords(site);
  const day = (on: string) => formatDay(on, site.language);
  const { reference, kind, arrival, dueOn, missing } = receipt;
  return documentOf(
    <DeskLayout
      site={site}
      title={w.title}
      signedIn={signedIn}
      back={{ href: links.desk, text: deskRequestWords(site).list }}
    >
      <h1 class="govuk-heading-l">{w.title}</h1>
      <SummaryList
        rows={[
          { key: w.reference, value: <span class="bv-code">{reference}</span> },
          { key: w.kind, value: kind },
          { key: w.arrival, value: `${arrival.text}, ${day(arrival.on)}` },
          { key: w.dueOn, value: day(dueOn) },
        ]}
      />
      {missing.length > 0 && <WarningText text={w.missing(missing.join('; '))} />}
      <p class="govuk-body">
        <a class="govuk-link bv-action" href={links.receipt(reference)} target="_blank" rel="noopener">
          {w.receipt}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={links.dossier(reference)}>
          {w.open}
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={links.register}>
          {w.another}
        </a>
      </p>
    </DeskLayout>,
  );
}
