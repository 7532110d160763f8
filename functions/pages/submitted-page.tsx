import type { Receipt } from '../../shared/contracts/views.ts';
import type { Applicant } from '../../shared/domain/applicant.ts';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';
import { assuranceLabels } from '../../shared/words/tr/labels.ts';
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
  return documentOf(
    <Layout site={site} title="Başvurunuz alındı" hasMistakes={codeError !== undefined}>
      <ErrorSummary errors={codeError ? [{ message: codeError, target: 'code' }] : []} />
      <Panel title="Başvurunuz alındı">
        Başvuru numaranız
        <br />
        <strong class="bv-code">{receipt.reference}</strong>
      </Panel>
      <ReceiptList receipt={receipt} applicant={applicant} />
      {receipt.sum && <DeadlineDetails sum={receipt.sum} />}
      {receipt.missing.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Başvurunuzda eksik olanlar</h2>
          <p class="govuk-body">Başvurunuz alındı ve süresi işliyor; kurum bunları sizden isteyecek.</p>
          <ul class="govuk-list govuk-list--bullet">
            {receipt.missing.map((field) => (
              <li key={field}>{field}</li>
            ))}
          </ul>
        </>
      )}
      <WarningText text="Takip kodu yalnızca bu sayfada ve bir kez gösterilir. Sayfayı yazdırın ya da kodu not edin." />
      <p class="govuk-body govuk-!-display-none-print">
        Yazdırmak için bilgisayarda Ctrl ve P tuşlarına (Mac’te Command ve P) basın; telefonda paylaş
        menüsünden “Yazdır”ı seçin.
      </p>
      {receipt.confirmation !== 'notNeeded' && (
        <Confirm
          site={site}
          reference={receipt.reference}
          words={confirmWords[receipt.confirmation]}
          sentTo={sentTo}
          error={codeError}
        />
      )}
      <h2 class="govuk-heading-m">Bundan sonra ne olacak?</h2>
      <ul class="govuk-list govuk-list--bullet">
        {receipt.next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p class="govuk-body govuk-!-display-none-print">
        {applicant ? (
          <a class="govuk-link" href={linksOf(site).mine}>
            Başvurularınızı görün
          </a>
        ) : (
          <a class="govuk-link" href={linksOf(site).follow}>
            Başvurunuzun durumunu izleyin
          </a>
        )}
      </p>
    </Layout>,
  );
}

function ReceiptList({ receipt, applicant }: Pick<Props, 'receipt' | 'applicant'>) {
  const note = rolledNote(receipt);
  return (
    <SummaryList
      rows={[
        { key: 'Kurum', value: receipt.authority.name },
        { key: 'Başvuru türü', value: receipt.kind },
        { key: 'Alındığı gün ve saat', value: formatMoment(receipt.receivedAt) },
        { key: 'Cevap süresi', value: receipt.term },
        {
          key: 'Son cevap günü',
          value: (
            <>
              <strong>{formatDay(receipt.dueOn)}</strong>
              {note && <p class="bv-note">{note}</p>}
            </>
          ),
        },
        ...(applicant ? [{ key: 'Kimlik güvencesi', value: assuranceLabels[applicant.level] }] : []),
        { key: 'Takip kodu', value: <span class="bv-code">{receipt.followUpCode}</span> },
      ]}
    />
  );
}

type ConfirmProps = {
  readonly site: Site;
  readonly reference: string;
  readonly words: (typeof confirmWords)['codeSent' | 'smsSent'];
  readonly sentTo: string | undefined;
  readonly error: string | undefined;
};

const confirmWords = {
  codeSent: {
    title: 'E-posta adresinizi onaylayın',
    to: 'adresine',
    unnamed: 'E-posta adresinize',
    action: 'E-posta adresimi onayla',
  },
  smsSent: {
    title: 'Telefon numaranızı onaylayın',
    to: 'numarasına SMS ile',
    unnamed: 'Telefonunuza SMS ile',
    action: 'Telefon numaramı onayla',
  },
} as const;

function Confirm({ site, reference, words, sentTo, error }: ConfirmProps) {
  const links = linksOf(site);
  return (
    <section class="govuk-!-display-none-print">
      <h2 class="govuk-heading-m">{words.title}</h2>
      <p class="govuk-body">
        {sentTo ? `${sentTo} ${words.to}` : words.unnamed} 6 haneli bir kod gönderdik. Kodu aşağıya yazın.
        Başvurunuz kayda alınmıştır; onaylamasanız da süre işler.
      </p>
      <form method="post" action={links.confirm} novalidate>
        <input type="hidden" name="reference" value={reference} />
        <CodeInput error={error} />
        <Button text={words.action} />
      </form>
      <NewCodeForm action={links.newCode} reference={reference} />
    </section>
  );
}
