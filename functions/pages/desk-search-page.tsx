import type { QueueRow } from '../../shared/contracts/staff-views.ts';
import type { RecordedKind } from '../../shared/domain/search.ts';
import { ErrorSummary } from './components/error-summary.tsx';
import { OpensBeside } from './desk-beside.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { QueueTable } from './desk-queue-table.tsx';
import { SearchForm } from './desk-search-form.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';
import { deskQueueWords } from './words/desk-queue.ts';
import { deskSearchWords } from './words/desk-search.ts';
import { frameWords } from './words/frame.ts';

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
  const w = deskSearchWords(site);
  const title = `${error ? frameWords(site).mistakes : ''}${w.title}`;
  return documentOf(
    <DeskLayout
      site={site}
      title={title}
      signedIn={signedIn}
      back={{ href: deskLinksOf(site).desk, text: deskQueueWords(site).title }}
      wide
    >
      {error && <ErrorSummary errors={[{ message: error, target: 'term' }]} />}
      <h1 class="govuk-heading-l">{w.title}</h1>
      <SearchForm site={site} signedIn={signedIn} error={error} {...(term === undefined ? {} : { term })} />
      {found ? <Results site={site} found={found} /> : <Bullets texts={w.help} />}
    </DeskLayout>,
  );
}

function Results({ site, found: { kind, rows, complete } }: { readonly site: Site; readonly found: Found }) {
  const w = deskSearchWords(site);
  return (
    <>
      <h2 class="govuk-heading-m">{w.found(w.kinds[kind], rows.length)}</h2>
      {rows.length > 0 && (
        <>
          <OpensBeside site={site} />
          <QueueTable site={site} caption={w.caption} rows={rows} opensBeside />
        </>
      )}
      {!complete && <p class="govuk-body">{w.newestOnly}</p>}
      {rows.length === 0 && <Wider site={site} kind={kind} />}
      <p class="govuk-body">{w.recorded}</p>
    </>
  );
}

/** What else to try, when nothing was found. */
function Wider({ site, kind }: { readonly site: Site; readonly kind: RecordedKind }) {
  const w = deskSearchWords(site);
  return (
    <>
      <p class="govuk-body">{w.tryThese}</p>
      <Bullets texts={[...(kind === 'name' ? w.widerName : w.widerNumber), w.ownUnits]} />
    </>
  );
}

function Bullets({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
