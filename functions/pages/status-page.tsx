import type { StatusView } from '../../shared/contracts/views.ts';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { actFormId, placeOf, ReopeningForm, TicketForm } from './act-page.tsx';
import { InsetText } from './components/inset-text.tsx';
import { NotificationBanner } from './components/notification-banner.tsx';
import { SummaryList } from './components/summary-list.tsx';
import { daysLeftText, rolledNote } from './deadline.ts';
import { DeadlineDetails } from './deadline-table.tsx';
import { documentOf, Layout } from './layout.tsx';
import { NoticeReading } from './notice-reading.tsx';
import { OwnActs } from './own-acts.tsx';
import { type Own, OwnRequest } from './own-request.tsx';
import { linksOf, type Site } from './site.ts';
import { Windows } from './windows.tsx';
import { followWords } from './words/follow.ts';
import { wayBackWords } from './words/way-back.ts';

type Props = {
  readonly site: Site;
  readonly status: StatusView;
  /** What was just done. */
  readonly banner?: string | undefined;
  /** Whoever is signed in comes from the list of her requests. */
  readonly formToken?: string;
  /** What she wrote and was answered: for whoever is signed in, and nobody else. */
  readonly own?: Own | undefined;
};

/** Where a request stands; but for `own` it shows no personal data. */
export function statusPage({ site, status, banner, formToken, own }: Props): string {
  const { reference, ticket } = status;
  const w = followWords(site);
  const links = linksOf(site);
  const place = formToken
    ? { current: 'mine' as const, back: { href: links.mine, text: wayBackWords(site).toMine } }
    : placeOf(site, ticket);
  return documentOf(
    <Layout
      site={site}
      title={w.statusTitle(status.statusText)}
      switchBy={formToken ? 'link' : { form: actFormId }}
      formToken={formToken}
      {...place}
    >
      {!formToken && <ReopeningForm action={links.follow} named={status} />}
      <NotificationBanner text={banner} />
      <h1 class="govuk-heading-l">{w.statusHeading(status.statusText)}</h1>
      <InsetText>{status.next}</InsetText>
      <Facts site={site} status={status} />
      {status.sum && <DeadlineDetails sum={status.sum} language={site.language} />}
      {status.missing.length > 0 && <Missing site={site} fields={status.missing} />}
      {own && <OwnRequest site={site} reference={reference} own={own} />}
      {status.newPurposes.length > 0 && (
        <NoticeReading site={site} reference={reference} ticket={ticket} shown={status.noticeShown} />
      )}
      <Windows site={site} status={status} />
      <OwnActs site={site} status={status} />
      <h2 class="govuk-heading-m">{w.history}</h2>
      <ol class="govuk-list">
        {status.history.map(({ at, text }) => (
          <li key={at + text}>
            <time dateTime={at}>{formatMoment(at, site.language)}</time>: {text}
          </li>
        ))}
      </ol>
      {!own && ticket !== '' && (
        <TicketForm action={links.letters} named={status} button={w.letters.open} secondary opens />
      )}
    </Layout>,
  );
}

function Facts({ site, status }: Pick<Props, 'site' | 'status'>) {
  const { facts } = followWords(site);
  const { replyWayLabels } = labelsIn(site.language);
  return (
    <SummaryList
      rows={[
        { key: facts.reference, value: <span class="bv-code">{status.reference}</span> },
        { key: facts.kind, value: status.kind },
        { key: facts.arrival, value: status.arrival },
        { key: facts.receivedAt, value: formatMoment(status.receivedAt, site.language) },
        { key: facts.term, value: status.term },
        { key: facts.replyBy, value: replyWayLabels[status.replyBy] },
        {
          key: status.status === 'feePending' ? facts.payBy : facts.dueOn,
          value: <LastDay site={site} status={status} />,
        },
      ]}
    />
  );
}

function LastDay({ site: { language }, status }: Pick<Props, 'site' | 'status'>) {
  const left = daysLeftText(status.daysLeft, language);
  const note = rolledNote(status, language);
  return (
    <>
      <strong>{formatDay(status.dueOn, language)}</strong>
      {left && ` (${left})`}
      {note && <p class="bv-note">{note}</p>}
    </>
  );
}

function Missing({ site, fields }: { readonly site: Site; readonly fields: readonly string[] }) {
  const w = followWords(site).missing;
  return (
    <>
      <h2 class="govuk-heading-m">{w.heading}</h2>
      <p class="govuk-body">{w.text}</p>
      <ul class="govuk-list govuk-list--bullet">
        {fields.map((field) => (
          <li key={field}>{field}</li>
        ))}
      </ul>
    </>
  );
}
