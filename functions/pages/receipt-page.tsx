import type { Authority } from '../../shared/authorities/authority.ts';
import type { Receipt } from '../../shared/contracts/views.ts';
import { controllerFacts } from '../../shared/letters/reply-facts.ts';
import { formatDay, formatMoment } from '../../shared/words/labels.ts';
import { rolledNote } from './deadline.ts';
import { documentOf } from './layout.tsx';

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
  return documentOf(
    <html lang="tr">
      <head>
        <meta charset="utf-8" />
        <title>{`Alındı belgesi ${receipt.reference} – ${authority.shortName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        {css && <link rel="stylesheet" href={css} />}
      </head>
      <body class="bv-letter">
        <header class="bv-letter__sender">
          <h1>{authority.name}</h1>
          <p>
            {controllerFacts(authority)
              .filter(([, value]) => value !== authority.name)
              .map(([label, value]) => `${label}: ${value}`)
              .join(' · ')}
          </p>
        </header>
        <main>
          <h2>Alındı belgesi</h2>
          <Facts {...props} />
          {receipt.missing.length > 0 && <Missing missing={receipt.missing} />}
          <h2>Bundan sonra</h2>
          {receipt.next.map((step) => (
            <p key={step}>{step}</p>
          ))}
          <p>
            Başvurunuzu yukarıdaki adreste, başvuru numaranız ve takip kodunuzla izleyebilirsiniz. Kodu
            saklayın ve kimseye vermeyin.
          </p>
          <div class="bv-letter__signature">
            <p>{authority.name} adına</p>
            <p class="bv-letter__line">Başvuruyu alan görevlinin adı soyadı, unvanı ve imzası</p>
          </div>
        </main>
      </body>
    </html>,
  );
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
  return (
    <dl>
      {lines.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
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
