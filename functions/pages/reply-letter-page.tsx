import { Fragment } from 'preact';
import type { Authority } from '../../shared/authorities/authority.ts';
import type { Personal } from '../../shared/contracts/personal.ts';
import type { Instant, LocalDate } from '../../shared/contracts/vocabulary.ts';
import type { ReplySection } from '../../shared/letters/decision-words.ts';
import { applicantFacts, controllerFacts } from '../../shared/letters/reply-facts.ts';
import { formatDay, formatMoment } from '../../shared/words/labels.ts';
import { documentOf } from './layout.tsx';

type Props = {
  readonly authority: Authority;
  readonly request: {
    readonly reference: string;
    readonly kind: string;
    readonly receivedAt: Instant;
    readonly law: string;
  };
  readonly personal: Personal;
  readonly sections: readonly ReplySection[];
  /** Number and date in the institution's document system, when the reply stands there. */
  readonly document?: { readonly number: string; readonly date: LocalDate } | undefined;
  /** Address of the authority's stylesheet; without it the letter still prints, in the browser's own look. */
  readonly css?: string | undefined;
};

/** The reply on paper, with what Tebliğ m.6 wants in it: the controller, the applicant, the subject, the explanations. */
export function replyLetterPage({ authority, request, personal, sections, document, css }: Props): string {
  return documentOf(
    <html lang="tr">
      <head>
        <meta charset="utf-8" />
        <title>{`Cevap yazısı ${request.reference} – ${authority.shortName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        {css && <link rel="stylesheet" href={css} />}
      </head>
      <body class="bv-letter">
        <Sender authority={authority} />
        <main>
          <div class="bv-letter__record">
            <p>Sayı: {document?.number ?? '............................................'}</p>
            <p>Tarih: {document ? formatDay(document.date) : '..... / ..... / .........'}</p>
          </div>
          <Recipient personal={personal} />
          <Application request={request} personal={personal} />
          {sections.map(({ heading, paragraphs }) => (
            <Fragment key={heading}>
              <h2>{heading}</h2>
              {paragraphs.map((text) => (
                <p key={text} class="bv-typed">
                  {text}
                </p>
              ))}
            </Fragment>
          ))}
          <div class="bv-letter__signature">
            <p>{authority.name} adına</p>
            <p class="bv-letter__line">Adı soyadı, unvanı, imza ve mühür</p>
          </div>
        </main>
      </body>
    </html>,
  );
}

function Sender({ authority }: { readonly authority: Authority }) {
  const facts = controllerFacts(authority).filter(([, value]) => value !== authority.name);
  return (
    <header class="bv-letter__sender">
      <h1>{authority.name}</h1>
      <p>{facts.map(([label, value]) => `${label}: ${value}`).join(' · ')}</p>
    </header>
  );
}

function Recipient({ personal }: { readonly personal: Personal }) {
  return (
    <address class="bv-letter__recipient">
      Sayın {[personal.name, personal.surname].filter(Boolean).join(' ')}
      {personal.organisation && (
        <>
          <br />
          {personal.organisation}
        </>
      )}
      <br />
      <span class="bv-typed">{personal.serviceAddress}</span>
    </address>
  );
}

function Application({ request, personal }: Pick<Props, 'request' | 'personal'>) {
  const lines = [
    ['Başvuru numarası', request.reference],
    ['Başvuru türü', request.kind],
    ['Dayandığı kanun', request.law],
    ['Alındığı gün ve saat', formatMoment(request.receivedAt)],
    ...applicantFacts(personal),
  ] as const;
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
