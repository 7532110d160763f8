import type { Receipt } from '../../shared/contracts/views.ts';
import { formatDay, formatMoment } from '../../shared/words/labels.ts';
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
  /** Already masked. */
  readonly email?: string | undefined;
  readonly codeError?: string | undefined;
};

/** The receipt: number, last day, what happens next, and the follow-up code that is shown only once. */
export function submittedPage({ site, receipt, email, codeError }: Props): string {
  return documentOf(
    <Layout site={site} title="Başvurunuz alındı" hasMistakes={codeError !== undefined}>
      <ErrorSummary errors={codeError ? [{ message: codeError, target: 'code' }] : []} />
      <Panel title="Başvurunuz alındı">
        Başvuru numaranız
        <br />
        <strong class="bv-code">{receipt.reference}</strong>
      </Panel>
      <ReceiptList receipt={receipt} />
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
      {receipt.confirmation === 'codeSent' && (
        <ConfirmEmail site={site} reference={receipt.reference} email={email} error={codeError} />
      )}
      <h2 class="govuk-heading-m">Bundan sonra ne olacak?</h2>
      <ul class="govuk-list govuk-list--bullet">
        {receipt.next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p class="govuk-body govuk-!-display-none-print">
        <a class="govuk-link" href={linksOf(site).follow}>
          Başvurunuzun durumunu izleyin
        </a>
      </p>
    </Layout>,
  );
}

function ReceiptList({ receipt }: { readonly receipt: Receipt }) {
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
        { key: 'Takip kodu', value: <span class="bv-code">{receipt.followUpCode}</span> },
      ]}
    />
  );
}

type ConfirmProps = {
  readonly site: Site;
  readonly reference: string;
  readonly email: string | undefined;
  readonly error: string | undefined;
};

function ConfirmEmail({ site, reference, email, error }: ConfirmProps) {
  const links = linksOf(site);
  return (
    <section class="govuk-!-display-none-print">
      <h2 class="govuk-heading-m">E-posta adresinizi onaylayın</h2>
      <p class="govuk-body">
        {email ? `${email} adresine` : 'E-posta adresinize'} 6 haneli bir kod gönderdik. Kodu aşağıya yazın.
        Başvurunuz kayda alınmıştır; onaylamasanız da süre işler.
      </p>
      <form method="post" action={links.confirm} novalidate>
        <input type="hidden" name="reference" value={reference} />
        <CodeInput error={error} />
        <Button text="E-posta adresimi onayla" />
      </form>
      <NewCodeForm action={links.newCode} reference={reference} />
    </section>
  );
}
