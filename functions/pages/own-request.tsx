import type { LetterView, OwnView } from '../../shared/contracts/views.ts';
import { formatDay, formatMoment } from '../../shared/words/dates.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { SummaryList } from './components/summary-list.tsx';
import { LetterList } from './letter-list.tsx';
import { linksOf, type Site } from './site.ts';
import { followWords } from './words/follow.ts';

/** What only she may see of her request. */
export type Own = {
  readonly words?: OwnView | undefined;
  readonly letters: readonly LetterView[];
};
type Props = { readonly site: Site; readonly reference: string; readonly own: Own };

export function OwnRequest({ site, reference, own: { words, letters } }: Props) {
  const w = followWords(site);
  return (
    <>
      {words?.reply && <OwnReply site={site} reference={reference} reply={words.reply} />}
      {words && <OwnWords site={site} words={words} />}
      <h2 class="govuk-heading-m">{w.letters.title}</h2>
      <LetterList site={site} letters={letters} addresses={words?.addresses ?? {}} />
    </>
  );
}

/** Her own words are in whatever language she wrote them; the institution's are Turkish. */
function OwnWords({ site, words }: { readonly site: Site; readonly words: OwnView }) {
  const w = followWords(site).own;
  return (
    <>
      <h2 class="govuk-heading-m">{w.heading}</h2>
      <SummaryList
        rows={[
          ...(words.subject ? [{ key: w.subject, value: <Text text={words.subject} /> }] : []),
          ...(words.details ? [{ key: w.details, value: <Text text={words.details} /> }] : []),
        ]}
      />
      <Said site={site} heading={w.added} said={words.added} />
      <Said site={site} heading={w.told} said={words.told} />
    </>
  );
}

type SaidProps = { readonly site: Site; readonly heading: string; readonly said: OwnView['told'] };

function Said({ site, heading, said }: SaidProps) {
  if (said.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">{heading}</h3>
      {said.map(({ at, text }) => (
        <div key={at}>
          <p class="bv-note">
            <time dateTime={at}>{formatMoment(at, site.language)}</time>
          </p>
          <Text text={text} />
        </div>
      ))}
    </>
  );
}

type ReplyProps = {
  readonly site: Site;
  readonly reference: string;
  readonly reply: NonNullable<OwnView['reply']>;
};

function OwnReply({ site, reference, reply }: ReplyProps) {
  const w = followWords(site).own;
  const { outcomeLabels, replyWayLabels } = labelsIn(site.language);
  const { document } = reply;
  return (
    <section>
      <h2 class="govuk-heading-m">{w.reply}</h2>
      <SummaryList
        rows={[
          { key: w.outcome, value: outcomeLabels[reply.outcome] },
          ...(reply.ground ? [{ key: w.ground, value: reply.ground }] : []),
          { key: w.at, value: formatMoment(reply.at, site.language) },
          { key: w.way, value: replyWayLabels[reply.way] },
        ]}
      />
      <h3 class="govuk-heading-s">{w.explanation}</h3>
      <Text text={reply.explanation} />
      {reply.reasons && (
        <>
          <h3 class="govuk-heading-s">{w.reasons}</h3>
          <Text text={reply.reasons} />
        </>
      )}
      {reply.perRight.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{w.perRight}</h3>
          {reply.perRight.map(({ right, text, outcome, ground, reasons }) => (
            <div key={right}>
              <p class="govuk-body">
                {right}) {text} <strong>{outcomeLabels[outcome]}</strong>. {ground}
              </p>
              {reasons && <Text text={reasons} />}
            </div>
          ))}
        </>
      )}
      {document && (
        <p class="govuk-body">
          {w.document(document.number, formatDay(document.date, site.language))}{' '}
          {document.sha256 && (
            <a class="govuk-link" href={linksOf(site).replyDocument(reference)}>
              {w.download}
            </a>
          )}
        </p>
      )}
      <p class="govuk-body">{w.notService}</p>
    </section>
  );
}

/** What somebody wrote, line by line as she wrote it; almost always in Turkish, whatever the page is in. */
function Text({ text }: { readonly text: string }) {
  return (
    <div lang="tr">
      {text.split('\n').map((line, i) => (
        <p key={i} class="govuk-body">
          {line}
        </p>
      ))}
    </div>
  );
}
