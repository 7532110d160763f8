import type { StatusView, WindowView } from '../../shared/contracts/views.ts';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';
import { forumLabels } from '../../shared/words/tr/labels.ts';
import { InsetText } from './components/inset-text.tsx';
import { NotificationBanner } from './components/notification-banner.tsx';
import { SummaryList } from './components/summary-list.tsx';
import { daysLeftText, rolledNote } from './deadline.ts';
import { DeadlineDetails } from './deadline-table.tsx';
import { documentOf, Layout } from './layout.tsx';
import { MoreForm } from './more-form.tsx';
import { NoticeReading } from './notice-reading.tsx';
import { linksOf, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly status: StatusView;
  /** What was just done. */
  readonly banner?: string | undefined;
  /** Whoever is signed in comes from the list of her requests. */
  readonly formToken?: string;
};

/** Where a request stands; it shows no personal data. */
export function statusPage({ site, status, banner, formToken }: Props): string {
  const { reference, ticket } = status;
  return documentOf(
    <Layout
      site={site}
      title={`Başvuru durumu: ${status.statusText}`}
      current={formToken ? 'mine' : 'follow'}
      formToken={formToken}
      back={
        formToken
          ? { href: linksOf(site).mine, text: 'Başvurularım' }
          : { href: linksOf(site).follow, text: 'Başvuru takibi' }
      }
    >
      <NotificationBanner text={banner} />
      <h1 class="govuk-heading-l">Başvurunuzun durumu: {status.statusText}</h1>
      <InsetText>{status.next}</InsetText>
      <SummaryList
        rows={[
          { key: 'Başvuru numarası', value: <span class="bv-code">{reference}</span> },
          { key: 'Başvuru türü', value: status.kind },
          { key: 'Geliş', value: status.arrival },
          { key: 'Kaydedildiği an', value: formatMoment(status.receivedAt) },
          { key: 'Cevap süresi', value: status.term },
          {
            key: status.status === 'feePending' ? 'Son ödeme günü' : 'Son cevap günü',
            value: <LastDay status={status} />,
          },
        ]}
      />
      {status.sum && <DeadlineDetails sum={status.sum} />}
      {status.missing.length > 0 && <Missing fields={status.missing} />}
      {status.newPurposes.length > 0 && (
        <NoticeReading site={site} reference={reference} ticket={ticket} shown={status.noticeShown} />
      )}
      {status.windows.length > 0 && <Windows windows={status.windows} />}
      <h2 class="govuk-heading-m">Bugüne kadar</h2>
      <ol class="govuk-list">
        {status.history.map(({ at, text }) => (
          <li key={at + text}>
            <time dateTime={at}>{formatMoment(at)}</time>: {text}
          </li>
        ))}
      </ol>
      {status.canSendMore && (
        <>
          <h2 class="govuk-heading-m">Ek bilgi gönderin</h2>
          <MoreForm site={site} reference={reference} ticket={ticket} />
        </>
      )}
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

function Missing({ fields }: { readonly fields: readonly string[] }) {
  return (
    <>
      <h2 class="govuk-heading-m">Başvurunuzda eksik olanlar</h2>
      <p class="govuk-body">Başvurunuz alındı ve süresi işliyor; şunları tamamlamanız gerekiyor:</p>
      <ul class="govuk-list govuk-list--bullet">
        {fields.map((field) => (
          <li key={field}>{field}</li>
        ))}
      </ul>
    </>
  );
}

function Windows({ windows }: { readonly windows: readonly WindowView[] }) {
  return (
    <>
      <h2 class="govuk-heading-m">Başvurabileceğiniz yollar</h2>
      <ul class="govuk-list govuk-list--bullet">
        {windows.map(({ forum, inWords, article, lastDay, certain }) => (
          <li key={article + inWords}>
            <strong>{forumLabels[forum]}</strong>:{' '}
            {certain ? `son gün ${formatDay(lastDay)}` : `en erken ${formatDay(lastDay)} günü dolar`};{' '}
            {inWords} ({article}).
          </li>
        ))}
      </ul>
    </>
  );
}
