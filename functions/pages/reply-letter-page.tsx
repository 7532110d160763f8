import { Fragment } from 'preact';
import type { Authority } from '../../shared/authorities/authority.ts';
import type { Personal } from '../../shared/contracts/personal.ts';
import type { Instant, LocalDate } from '../../shared/contracts/vocabulary.ts';
import type { ReplySection } from '../../shared/letters/decision-words.ts';
import { applicantFacts } from '../../shared/letters/reply-facts.ts';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';
import { PaperFacts, paper } from './paper.tsx';

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
  return paper({
    authority,
    title: `Cevap yazısı ${request.reference}`,
    signedAs: 'Adı soyadı, unvanı, imza ve mühür',
    css,
    children: (
      <>
        <div class="bv-letter__record">
          <p>Sayı: {document?.number ?? '............................................'}</p>
          <p>Tarih: {document ? formatDay(document.date) : '..... / ..... / .........'}</p>
        </div>
        <Recipient personal={personal} />
        <Application request={request} personal={personal} />
        {sections.map(({ heading, paragraphs }) => (
          <Fragment key={heading}>
            <h2>{heading}</h2>
            {paragraphs.map(({ text }) => (
              <p key={text} class="bv-typed">
                {text}
              </p>
            ))}
          </Fragment>
        ))}
      </>
    ),
  });
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
  return <PaperFacts rows={lines} />;
}
