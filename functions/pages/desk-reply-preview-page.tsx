import type { Replied } from '../../shared/domain/request.ts';
import { dossierWords } from '../../shared/words/dossier.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { SummaryList } from './components/summary-list.tsx';
import { WarningText } from './components/warning-text.tsx';
import { CarriedFields } from './desk-carried-fields.tsx';
import { WordsIn } from './desk-facts.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { StepButton } from './desk-step-button.tsx';
import { OthersWriting } from './desk-writing.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { documentOf } from './layout.tsx';
import type { Values } from './row.tsx';
import type { Site } from './site.ts';
import { typedLanguage } from './typed-language.ts';
import { deskReplyWords } from './words/desk-reply.ts';
import { deskRequestWords } from './words/desk-request.ts';

type Props = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  /** The request as it would stand once this reply is sent. */
  readonly request: Replied;
  /** Version of the request as it stands now. */
  readonly version: number;
  /** The letter's own text: what goes by mail, or what is printed. */
  readonly text: string;
  readonly mail?: { readonly subject: string; readonly to: string } | undefined;
  readonly values: Values;
  readonly writing: readonly string[];
};

/** The very letter that would go, the way it would go and why; only from here is a reply sent. */
export function deskReplyPreviewPage(props: Props): string {
  const { site, signedIn, request, version, text, mail, values, writing } = props;
  const { reference, reply } = request;
  const links = deskLinksOf(site);
  const { letter: w } = deskReplyWords(site);
  const { outcomeLabels, replyWayLabels } = labelsIn(site.language);
  // A mail is written in the applicant's language, a paper in Turkish.
  const lang = typedLanguage(site, mail ? request.language : 'tr');
  const refuses = reply.outcome === 'refused' || reply.outcome === 'partlyAccepted';
  return documentOf(
    <DeskLayout
      site={site}
      title={w.title}
      signedIn={signedIn}
      back={{ href: links.reply(reference), text: w.back }}
    >
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{deskRequestWords(site).title(reference)}</span>
        {w.title}
      </h1>
      <OthersWriting site={site} names={writing} />
      <p class="govuk-body">{w.ready}</p>
      {refuses && <WarningText text={w.willRead} />}
      <SummaryList
        rows={[
          { key: w.outcome, value: outcomeLabels[reply.outcome] },
          {
            key: w.way,
            value: `${replyWayLabels[reply.way]}. ${dossierWords(site).wayReasons[reply.wayReason]}`,
          },
          ...(mail
            ? [
                { key: w.to, value: <span class="bv-typed">{mail.to}</span> },
                {
                  key: w.subject,
                  value: <WordsIn lang={lang}>{mail.subject}</WordsIn>,
                },
              ]
            : []),
        ]}
      />
      <h2 class="govuk-heading-m">{mail ? w.mailText : w.paperText}</h2>
      <div class="govuk-inset-text bv-typed" lang={lang}>
        {text}
      </div>
      <p class="govuk-body">
        <a class="govuk-link" href={links.replyPreview(reference)} target="_blank" rel="noopener">
          {mail ? w.showMail : w.showPaper}
        </a>
      </p>
      <p class="govuk-body">{w.nextSteps[reply.way]}</p>
      <form method="post" action={links.reply(reference)}>
        <HiddenFields fields={{ formToken: signedIn.formToken, version: String(version) }} />
        <CarriedFields values={values} />
        <div class="govuk-button-group">
          <StepButton step="send" text={w.send} />
          <a class="govuk-link" href={links.reply(reference)}>
            {w.mend}
          </a>
        </div>
      </form>
    </DeskLayout>,
  );
}
