import { Button } from './components/button.tsx';
import { WarningText } from './components/warning-text.tsx';
import { WordsIn } from './desk-facts.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';
import { typedLanguage } from './typed-language.ts';
import { deskAttachmentsWords } from './words/desk-attachments.ts';
import { deskRequestWords } from './words/desk-request.ts';

type Props = { readonly site: Site; readonly signedIn: SignedInAs; readonly reference: string };

const backTo = ({ site, reference }: Pick<Props, 'site' | 'reference'>) => ({
  href: deskLinksOf(site).dossier(reference),
  text: deskRequestWords(site).title(reference),
});

/** The browser is being led to the document; the link is for one that does not follow by itself. */
export function deskAttachmentPage(props: Props & { readonly url: string; readonly name: string }): string {
  const { site, signedIn, url, name } = props;
  const { opening } = deskAttachmentsWords(site);
  return documentOf(
    <DeskLayout site={site} title={opening.title} signedIn={signedIn} back={backTo(props)}>
      <h1 class="govuk-heading-l">{opening.title}</h1>
      <p class="govuk-body">
        {opening.text(<WordsIn lang={typedLanguage(site)}>{name}</WordsIn>, (words) => (
          <a class="govuk-link" href={url}>
            {words}
          </a>
        ))}
      </p>
    </DeskLayout>,
  );
}

/** What nobody looked through is given only to whoever was told so. */
export function deskUnscannedPage(props: Props & { readonly id: string }): string {
  const { site, signedIn, reference, id } = props;
  const { unscanned } = deskAttachmentsWords(site);
  return documentOf(
    <DeskLayout site={site} title={unscanned.title} signedIn={signedIn} back={backTo(props)}>
      <h1 class="govuk-heading-l">{unscanned.heading}</h1>
      <WarningText text={unscanned.warning} />
      <p class="govuk-body">{unscanned.advice}</p>
      <form method="post" action={deskLinksOf(site).document(reference)} novalidate>
        <HiddenFields fields={{ formToken: signedIn.formToken, id, unscanned: 'accepted' }} />
        <Button text={unscanned.download} secondary />
      </form>
    </DeskLayout>,
  );
}
