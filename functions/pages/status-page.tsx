import type { StatusView } from '../../shared/contracts/views.ts';
import { formatDay, formatMoment } from '../../shared/words/labels.ts';
import { InsetText } from './components/inset-text.tsx';
import { SummaryList } from './components/summary-list.tsx';
import { daysLeftText, rolledNote } from './deadline.ts';
import { DeadlineDetails } from './deadline-table.tsx';
import { documentOf, Layout } from './layout.tsx';
import { linksOf, type Site } from './site.ts';

/** Where a request stands; it shows no personal data. */
export function statusPage({ site, status }: { readonly site: Site; readonly status: StatusView }): string {
  return documentOf(
    <Layout
      site={site}
      title={`Başvuru durumu: ${status.statusText}`}
      current="follow"
      back={{ href: linksOf(site).follow, text: 'Başvuru takibi' }}
    >
      <h1 class="govuk-heading-l">Başvurunuzun durumu: {status.statusText}</h1>
      <InsetText>{status.next}</InsetText>
      <SummaryList
        rows={[
          { key: 'Başvuru numarası', value: <span class="bv-code">{status.reference}</span> },
          { key: 'Başvuru türü', value: status.kind },
          { key: 'Alındığı gün ve saat', value: formatMoment(status.receivedAt) },
          { key: 'Cevap süresi', value: status.term },
          { key: 'Son cevap günü', value: <LastDay status={status} /> },
        ]}
      />
      {status.sum && <DeadlineDetails sum={status.sum} />}
      <h2 class="govuk-heading-m">Bugüne kadar</h2>
      <ol class="govuk-list">
        {status.history.map(({ at, text }) => (
          <li key={at + text}>
            <time dateTime={at}>{formatMoment(at)}</time>: {text}
          </li>
        ))}
      </ol>
    </Layout>,
  );
}

function LastDay({ status }: { readonly status: StatusView }) {
  const left = daysLeftText(status.daysLeft);
  const note = rolledNote(status);
  return (
    <>
      <strong>{formatDay(status.dueOn)}</strong>
      {left && ` (${left})`}
      {note && <p class="bv-note">{note}</p>}
    </>
  );
}
