import type { QueueRow } from '../../shared/contracts/staff-views.ts';
import type { RecordedKind } from '../../shared/domain/search.ts';
import { ErrorSummary } from './components/error-summary.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { QueueTable } from './desk-queue-table.tsx';
import { searchKindLabels } from './desk-queue-words.ts';
import { SearchForm } from './desk-search-form.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  readonly term?: string;
  readonly error?: string;
  readonly found?: Found;
};
/** What a search for a person found, as far as she may see it; `complete` is false when there could be more. */
export type Found = {
  readonly kind: RecordedKind;
  readonly rows: readonly QueueRow[];
  readonly complete: boolean;
};

/** The search and what it found. */
export function deskSearchPage({ site, signedIn, term, error, found }: Props): string {
  const title = `${error ? 'Hata: ' : ''}Başvuru ara`;
  return documentOf(
    <DeskLayout
      site={site}
      title={title}
      signedIn={signedIn}
      back={{ href: deskLinksOf(site).desk, text: 'Başvurular' }}
      wide
    >
      {error && <ErrorSummary errors={[{ message: error, target: 'term' }]} />}
      <h1 class="govuk-heading-l">Başvuru ara</h1>
      <SearchForm site={site} signedIn={signedIn} error={error} {...(term === undefined ? {} : { term })} />
      {found ? <Results site={site} found={found} /> : <Help />}
    </DeskLayout>,
  );
}

function Results({ site, found: { kind, rows, complete } }: { readonly site: Site; readonly found: Found }) {
  return (
    <>
      <h2 class="govuk-heading-m">
        {searchKindLabels[kind]} ile{' '}
        {rows.length === 0 ? 'başvuru bulunamadı' : `${rows.length} başvuru bulundu`}
      </h2>
      {rows.length > 0 && <QueueTable site={site} caption="Bulunan başvurular, yenisi önde" rows={rows} />}
      {!complete && (
        <p class="govuk-body">
          Bu adla çok sayıda başvuru var; yalnız en yenilerine bakıldı. Aradığınız yoksa kimlik numarasıyla
          arayın.
        </p>
      )}
      {rows.length === 0 && <Wider kind={kind} />}
      <p class="govuk-body">
        Bu arama, sizin adınızla ve ne türden bir bilgiyle arandığıyla kaydedildi; yazdığınız kaydedilmedi.
      </p>
    </>
  );
}

/** What else to try, when nothing was found. */
function Wider({ kind }: { readonly kind: RecordedKind }) {
  return (
    <>
      <p class="govuk-body">Şunları deneyin:</p>
      <ul class="govuk-list govuk-list--bullet">
        {kind === 'name' ? (
          <>
            <li>Adın bir bölümünü çıkarın: «Ayşe Nur Yılmaz» yerine «Ayşe Yılmaz».</li>
            <li>Adı kimlikteki gibi, kısaltmadan yazın; büyük harf, şapka ve tire fark etmez.</li>
            <li>Soyadı değişmişse eski soyadıyla arayın.</li>
            <li>Biliyorsanız T.C. kimlik numarasıyla arayın.</li>
          </>
        ) : (
          <>
            <li>Numarayı kimlikten bir daha okuyun.</li>
            <li>Dilekçelerde kimlik numarası istenmez: ad ve soyadla arayın.</li>
          </>
        )}
        <li>Yalnız görebildiğiniz birimlerin başvuruları aranır; başka birimde olabilir.</li>
      </ul>
    </>
  );
}

function Help() {
  return (
    <ul class="govuk-list govuk-list--bullet">
      <li>Başvuru numarası yazarsanız başvuru doğrudan açılır.</li>
      <li>Adla ararken ad ve soyadı birlikte yazın; sırası ve büyük harf fark etmez.</li>
      <li>Adla ya da kimlik numarasıyla yapılan her arama kaydedilir; aranan ad ya da numara yazılmaz.</li>
    </ul>
  );
}
