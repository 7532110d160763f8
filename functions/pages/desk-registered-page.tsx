import type { Receipt } from '../../shared/contracts/views.ts';
import { formatDay } from '../../shared/words/dates.ts';
import { SummaryList } from './components/summary-list.tsx';
import { WarningText } from './components/warning-text.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';

type Props = { readonly site: Site; readonly signedIn: SignedInAs; readonly receipt: Receipt };

/** It was taken down; the receipt with its follow-up code is a sheet of its own, to hand over. */
export function deskRegisteredPage({ site, signedIn, receipt }: Props): string {
  const links = deskLinksOf(site);
  const { reference, kind, arrival, dueOn, missing } = receipt;
  return documentOf(
    <DeskLayout
      site={site}
      title="Başvuru kaydedildi"
      signedIn={signedIn}
      back={{ href: links.desk, text: 'Başvurular' }}
    >
      <h1 class="govuk-heading-l">Başvuru kaydedildi</h1>
      <SummaryList
        rows={[
          { key: 'Başvuru numarası', value: <span class="bv-code">{reference}</span> },
          { key: 'Tür', value: kind },
          { key: 'Geliş', value: `${arrival.text}, ${formatDay(arrival.on)}` },
          { key: 'Cevap için son gün', value: formatDay(dueOn) },
        ]}
      />
      {missing.length > 0 && <WarningText text={`Başvuruda eksik: ${missing.join('; ')}.`} />}
      <p class="govuk-body">
        <a class="govuk-link bv-action" href={links.receipt(reference)}>
          Alındı belgesini yazdırıp başvurana verin
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={links.dossier(reference)}>
          Başvuruyu açın
        </a>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={links.register}>
          Başka bir başvuru kaydedin
        </a>
      </p>
    </DeskLayout>,
  );
}
