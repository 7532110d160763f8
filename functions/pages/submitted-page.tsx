import type { Receipt } from '../../shared/contracts/views.ts';
import type { Applicant } from '../../shared/domain/applicant.ts';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { CodeInput, NewCodeForm } from './code-form.tsx';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { Panel } from './components/panel.tsx';
import { SummaryList } from './components/summary-list.tsx';
import { WarningText } from './components/warning-text.tsx';
import { rolledNote } from './deadline.ts';
import { DeadlineDetails } from './deadline-table.tsx';
import { documentOf, Layout } from './layout.tsx';
import { linksOf, type Site } from './site.ts';
import { submittedWords } from './words/submitted.ts';

type Props = {
  readonly site: Site;
  readonly receipt: Receipt;
  /** The address or number that the code went to, already masked. */
  readonly sentTo?: string | undefined;
  readonly codeError?: string | undefined;
  /** Whoever was signed in when she sent it. */
  readonly applicant?: Applicant | undefined;
};

/** The receipt: number, last day, what happens next, and the follow-up code that is shown only once. */
export function submittedPage({ site, receipt, sentTo, codeError, applicant }: Props): string {
  const w = submittedWords(site);
  return documentOf(
    <Layout site={site} title={w.title} hasMistakes={codeError !== undefined} switchBy="none">
      <ErrorSummary errors={codeError ? [{ message: codeError, target: 'code' }] : []} />
      <Panel title={w.title}>
        {w.number}
        <br />
        <strong class="bv-code">{receipt.reference}</strong>
      </Panel>
      <ReceiptList site={site} receipt={receipt} applicant={applicant} />
      {receipt.sum && <DeadlineDetails sum={receipt.sum} language={site.language} />}
      {receipt.missing.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{w.missing.heading}</h2>
          <p class="govuk-body">{w.missing.text}</p>
          <ul class="govuk-list govuk-list--bullet">
            {receipt.missing.map((field) => (
              <li key={field}>{field}</li>
            ))}
          </ul>
        </>
      )}
      <WarningText text={w.shownOnce} />
      <p class="govuk-body govuk-!-display-none-print">{w.toPrint}</p>
      {receipt.confirmation !== 'notNeeded' && (
        <Confirm
          site={site}
          reference={receipt.reference}
          words={w.confirm[receipt.confirmation]}
          sentTo={sentTo}
          error={codeError}
        />
      )}
      <h2 class="govuk-heading-m">{w.next}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {receipt.next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p class="govuk-body govuk-!-display-none-print">
        {applicant ? (
          <a class="govuk-link" href={linksOf(site).mine}>
            {w.mine}
          </a>
        ) : (
          <a class="govuk-link" href={linksOf(site).follow}>
            {w.follow}
          </a>
        )}
      </p>
    </Layout>,
  );
}

function ReceiptList({ site, receipt, applicant }: Pick<Props, 'site' | 'receipt' | 'applicant'>) {
  const w = submittedWords(site);
  const note = rolledNote(receipt, site.language);
  return (
    <SummaryList
      rows={[
        { key: w.authority, value: receipt.authority.name },
        { key: w.kind, value: receipt.kind },
        { key: w.receivedAt, value: formatMoment(receipt.receivedAt, site.language) },
        { key: w.term, value: receipt.term },
        {
          key: w.dueOn,
          value: (
            <>
              <strong>{formatDay(receipt.dueOn, site.language)}</strong>
              {note && <p class="bv-note">{note}</p>}
            </>
          ),
        },
        ...(applicant
          ? [{ key: w.assurance, value: labelsIn(site.language).assuranceLabels[applicant.level] }]
          : []),
        { key: w.followUpCode, value: <span class="bv-code">{receipt.followUpCode}</span> },
      ]}
    />
  );
}

type ConfirmProps = {
  readonly site: Site;
  readonly reference: string;
  readonly words: ReturnType<typeof submittedWords>['confirm']['codeSent' | 'smsSent'];
  readonly sentTo: string | undefined;
  readonly error: string | undefined;
};

function Confirm({ site, reference, words, sentTo, error }: ConfirmProps) {
  const links = linksOf(site);
  return (
    <section class="govuk-!-display-none-print">
      <h2 class="govuk-heading-m">{words.title}</h2>
      <p class="govuk-body">
        {words.sent(sentTo)} {submittedWords(site).stillCounts}
      </p>
      <form method="post" action={links.confirm} novalidate>
        <input type="hidden" name="reference" value={reference} />
        <CodeInput site={site} error={error} />
        <Button text={words.action} />
      </form>
      <NewCodeForm site={site} action={links.newCode} reference={reference} />
    </section>
  );
}
