import type {
  AttachmentLimits,
  AttachmentRefusal,
  ScanState,
  WaitingAttachment,
} from '../../shared/domain/attachment.ts';
import { formatBytes } from '../../shared/words/bytes.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { placeOf, TicketForm } from './act-page.tsx';
import { AttachForm, fileField } from './attach-form.tsx';
import { AttachList } from './attach-list.tsx';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { InsetText } from './components/inset-text.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { documentOf, Layout } from './layout.tsx';
import { type FormName, linksOf, regimeOfForm, type Site } from './site.ts';
import { documentsName } from './step-order.ts';
import { attachWords } from './words/attach.ts';
import { wayBackWords } from './words/way-back.ts';

/** What the documents are for: a form that is not sent yet, or a request that its applicant follows. */
export type AttachPlace =
  | { readonly form: FormName; readonly before: string; readonly after: string }
  | { readonly reference: string; readonly ticket: string };
type Props = {
  readonly site: Site;
  readonly place: AttachPlace;
  readonly items: readonly { readonly file: WaitingAttachment; readonly scan: ScanState }[];
  readonly limits: AttachmentLimits;
  readonly mistake?: AttachMistake | undefined;
};
/** Why nothing was added; the last ones have nothing to do with the document. */
export type AttachMistake = AttachmentRefusal | 'unread' | 'tooOften' | 'noCookie' | 'notFromHere';

/** The form that the switch of languages posts with, where the page is the answer to a form. */
const switchForm = 'belgeler';

export function attachPage({ site, place, items, limits, mistake }: Props): string {
  const w = attachWords(site);
  const links = linksOf(site);
  const follows = 'ticket' in place;
  const action = follows ? links.moreDocuments : links.step(place.form, documentsName);
  const hidden: Record<string, string> = follows ? { reference: place.reference, ticket: place.ticket } : {};
  const title = follows ? w.titleMore : w.title;
  const caption = follows
    ? w.caption(place.reference)
    : labelsIn(site.language).regimeLabels[regimeOfForm[place.form]];
  const sentence = mistake && sentenceOf(site, mistake, limits);
  return documentOf(
    <Layout
      site={site}
      title={title}
      hasMistakes={sentence !== undefined}
      uploads
      {...(follows
        ? { ...placeOf(site, place.ticket), switchBy: { form: switchForm } }
        : { current: 'start', back: { href: links.step(place.form, place.before), text: w.back } })}
    >
      <ErrorSummary errors={sentence ? [{ message: sentence, target: fileField }] : []} />
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{caption}</span>
        {title}
      </h1>
      {!follows && <p class="govuk-body">{w.optional}</p>}
      <InsetText>{w.personal}</InsetText>
      <h2 class="govuk-heading-m">{w.list}</h2>
      <AttachList site={site} items={items} action={action} hidden={hidden} />
      <AttachForm site={site} limits={limits} action={action} hidden={hidden} error={sentence} />
      <p class="govuk-hint">{w.kept}</p>
      {follows ? (
        <>
          <form id={switchForm} method="post" action={action} novalidate>
            <HiddenFields fields={hidden} />
          </form>
          {items.length > 0 && (
            <form method="post" action={links.addDocuments} novalidate>
              <HiddenFields fields={hidden} />
              <Button text={w.send} />
            </form>
          )}
          <TicketForm
            action={links.follow}
            named={place}
            button={wayBackWords(site).toStatus}
            secondary
            opens
          />
        </>
      ) : (
        <a class="govuk-button" href={links.step(place.form, place.after)}>
          {w.goOn}
        </a>
      )}
    </Layout>,
  );
}

/** What is wrong and what to do next. */
export function sentenceOf(
  site: Pick<Site, 'language'>,
  mistake: AttachMistake,
  limits: AttachmentLimits,
): string {
  const w = attachWords(site);
  const size = (bytes: number) => formatBytes(bytes, site.language);
  if (mistake in w.refusals) {
    const { tooLarge, tooMany, tooMuch, ...plain } = w.refusals;
    if (mistake === 'tooLarge') return tooLarge(size(limits.eachBytes), size(limits.byFormBytes));
    if (mistake === 'tooMany') return tooMany(limits.files);
    if (mistake === 'tooMuch') return tooMuch(size(limits.totalBytes));
    return plain[mistake as keyof typeof plain];
  }
  return w[mistake as Exclude<AttachMistake, AttachmentRefusal>];
}
