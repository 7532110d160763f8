import { Button } from './components/button.tsx';
import { WarningText } from './components/warning-text.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';

type Props = { readonly site: Site; readonly signedIn: SignedInAs; readonly reference: string };

const backTo = ({ site, reference }: Pick<Props, 'site' | 'reference'>) => ({
  href: deskLinksOf(site).dossier(reference),
  text: `Başvuru ${reference}`,
});

/** The browser is being led to the document; the link is for one that does not follow by itself. */
export function deskAttachmentPage(props: Props & { readonly url: string; readonly name: string }): string {
  const { site, signedIn, url, name } = props;
  return documentOf(
    <DeskLayout site={site} title="Belge indiriliyor" signedIn={signedIn} back={backTo(props)}>
      <h1 class="govuk-heading-l">Belge indiriliyor</h1>
      <p class="govuk-body">
        İndirme başlamazsa bir dakika içinde{' '}
        <a class="govuk-link" href={url}>
          “{name}” belgesini buradan indirin
        </a>
        . Açtığınız kaydedildi.
      </p>
    </DeskLayout>,
  );
}

/** What nobody looked through is given only to whoever was told so. */
export function deskUnscannedPage(props: Props & { readonly id: string }): string {
  const { site, signedIn, reference, id } = props;
  return documentOf(
    <DeskLayout site={site} title="Taranmamış belge" signedIn={signedIn} back={backTo(props)}>
      <h1 class="govuk-heading-l">Bu belge taranmadı</h1>
      <WarningText text="Belge zararlı yazılıma karşı taranmadı; içinde zararlı yazılım olabilir." />
      <p class="govuk-body">
        Yalnız koruması güncel bir bilgisayarda açın; makro ya da düzenleme izni isteyen bir belgeye izin
        vermeyin. Gerek yoksa belgeyi açmadan başvurandan başka bir biçimde isteyin.
      </p>
      <form method="post" action={deskLinksOf(site).document(reference)} novalidate>
        <HiddenFields fields={{ formToken: signedIn.formToken, id, unscanned: 'accepted' }} />
        <Button text="Yine de indir" secondary />
      </form>
    </DeskLayout>,
  );
}
