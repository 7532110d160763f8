import { DeskLayout, deskLinksOf } from './desk-layout.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';

type Props = {
  readonly site: Site;
  /** Where the identity provider ends its own session, when it has such a place. */
  readonly onward?: string;
};

export function deskSignedOutPage({ site, onward }: Props): string {
  return documentOf(
    <DeskLayout site={site} title="Çıkış yapıldı">
      <h1 class="govuk-heading-l">Çıkış yapıldı</h1>
      <p class="govuk-body">Bu kurumdaki bütün oturumlarınız, öteki cihazlardakiler de, kapatıldı.</p>
      {onward && (
        <p class="govuk-body">
          <a class="govuk-link bv-action" href={onward}>
            Kimlik sağlayıcıdaki oturumunuzu da kapatın
          </a>
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={deskLinksOf(site).signIn()}>
          Yeniden giriş yapın
        </a>
      </p>
    </DeskLayout>,
  );
}
