import type { Authority } from '../../shared/authorities/authority.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';
import { rolledNote } from './deadline.ts';
import { PaperFacts, paper } from './paper.tsx';

type Props = {
  readonly authority: Authority;
  readonly receipt: Receipt;
  readonly law: string;
  /** True when the term starts after the day of service, not the moment of arrival. */
  readonly served: boolean;
  /** The kinds of proof that were recorded; their words and numbers stay in the file. */
  readonly evidence: readonly string[];
  readonly followUrl: string;
  /** Address of the authority's stylesheet; without it the sheet still prints, in the browser's own look. */
  readonly css?: string | undefined;
};

/** The receipt on paper for whoever did not come by this system. It names nobody: she has it in her hand. */
export function receiptPage(props: Props): string {
  const { authority, receipt, css } = props;
  return paper({
    authority,
    title: `Alındı belgesi ${receipt.reference}`,
    signedAs: 'Başvuruyu alan görevlinin adı soyadı, unvanı ve imzası',
    css,
    children: (
      <>
        <h2>Alındı belgesi</h2>
        <Facts {...props} />
        {receipt.missing.length > 0 && <Missing missing={receipt.missing} />}
        <h2>Bundan sonra</h2>
        {receipt.next.map((step) => (
          <p key={step}>{step}</p>
        ))}
        <p>
          Başvurunuzu yukarıdaki adreste, başvuru numaranız ve takip kodunuzla izleyebilirsiniz. Kodu saklayın
          ve kimseye vermeyin.
        </p>
      </>
    ),
  });
}

function Facts({ receipt, law, served, evidence, followUrl }: Props) {
  const { arrival } = receipt;
  const lines: readonly (readonly [string, string])[] = [
    ['Başvuru numarası', receipt.reference],
    ['Başvuru türü', receipt.kind],
    ['Dayandığı kanun', law],
    ['Geliş yolu', arrival.text],
    [
      'Başvuru tarihi',
      `${formatDay(arrival.on)} (${served ? 'tebliğ ya da teslim günü' : 'kuruma ulaştığı gün'})`,
    ],
    ['Kaydedildiği an', formatMoment(receipt.receivedAt)],
    ...(evidence.length > 0 ? [['Kaydedilen kanıt', evidence.join('; ')] as const] : []),
    ['Cevap için son gün', [formatDay(receipt.dueOn), rolledNote(receipt)].filter(Boolean).join('. ')],
    ['Sürenin dayanağı', receipt.sum?.rules.join('; ') ?? receipt.term],
    ['İzleme adresi', followUrl],
    ['Takip kodu', receipt.followUpCode],
  ];
  return <PaperFacts rows={lines} />;
}

function Missing({ missing }: { readonly missing: readonly string[] }) {
  return (
    <>
      <h2>Başvurunuzda eksik olanlar</h2>
      <p>Başvurunuz alınmıştır ve süresi işlemektedir. Aşağıdakileri kuruma bildirin:</p>
      <ul>
        {missing.map((field) => (
          <li key={field}>{field}</li>
        ))}
      </ul>
    </>
  );
}
