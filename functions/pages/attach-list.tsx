import type { Attachment, ScanState } from '../../shared/domain/attachment.ts';
import { formatBytes } from '../../shared/words/bytes.ts';
import { HiddenFields } from './hidden-fields.tsx';
import type { Site } from './site.ts';
import { attachWords } from './words/attach.ts';

type Shown = Pick<Attachment, 'id' | 'name' | 'size'>;
type Read = Pick<Site, 'language'>;

/** One document in words: its name is its owner's, the rest is ours. */
function Name({ site, file }: { readonly site: Read; readonly file: Shown }) {
  return (
    <>
      <span class="bv-typed">{file.name}</span> ({formatBytes(file.size, site.language)})
    </>
  );
}

/** What was added, on a page that sends it. */
export function AttachSummary({ site, files }: { readonly site: Read; readonly files: readonly Shown[] }) {
  if (files.length === 0) return <>{attachWords(site).none}</>;
  return (
    <ul class="govuk-list">
      {files.map((file) => (
        <li key={file.id}>
          <Name site={site} file={file} />
        </li>
      ))}
    </ul>
  );
}

type ListProps = {
  readonly site: Read;
  readonly items: readonly { readonly file: Shown; readonly scan: ScanState }[];
  readonly action: string;
  /** What every form of the page carries along. */
  readonly hidden: Readonly<Record<string, string>>;
};

/** What was added so far, each with what is known of it and a button that takes it away. */
export function AttachList({ site, items, action, hidden }: ListProps) {
  const w = attachWords(site);
  if (items.length === 0) return <p class="govuk-body">{w.none}</p>;
  return (
    <ul class="govuk-list govuk-list--spaced">
      {items.map(({ file, scan }) => (
        <li key={file.id}>
          <form method="post" action={action} novalidate>
            <HiddenFields fields={{ ...hidden, kaldir: file.id }} />
            <Name site={site} file={file} />, {w.scans[scan]}{' '}
            <button type="submit" class="govuk-button govuk-button--secondary">
              {w.remove}
              <span class="govuk-visually-hidden">{w.removeOf(file.name)}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
