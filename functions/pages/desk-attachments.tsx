import type { Dossier } from '../../shared/contracts/staff-views.ts';
import type { Language } from '../../shared/contracts/vocabulary.ts';
import { formatBytes } from '../../shared/words/bytes.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import { typed, WordsIn } from './desk-facts.tsx';
import { deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import type { Site } from './site.ts';
import { deskAttachmentsWords } from './words/desk-attachments.ts';

type Props = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  readonly reference: string;
  readonly attachments: Dossier['attachments'];
  /** How the applicant's words are marked. */
  readonly lang: Language | undefined;
};

/** The documents that the applicant added. Each opening is recorded, so it takes a button. */
export function Attachments({ site, signedIn, reference, attachments, lang }: Props) {
  const w = deskAttachmentsWords(site);
  const { columns } = w;
  return (
    <table class="govuk-table bv-sum">
      <caption class="govuk-table__caption govuk-visually-hidden">{w.caption}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {[columns.document, columns.scan, columns.act].map((title) => (
            <th key={title} scope="col" class="govuk-table__header">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {attachments.map(({ id, name, type, size, sha256, at, scan }) => (
          <tr key={id} class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {typed(name, lang)}
              <br />
              <span class="govuk-hint">
                {type}, {formatBytes(size, site.language)}, {formatMoment(at, site.language)}, SHA-256:{' '}
                <span class="bv-hash">{sha256}</span>
              </span>
            </th>
            <td class="govuk-table__cell">{w.scans[scan]}</td>
            <td class="govuk-table__cell">
              {(scan === 'clean' || scan === 'unscanned') && (
                <form method="post" action={deskLinksOf(site).document(reference)} novalidate>
                  <HiddenFields fields={{ formToken: signedIn.formToken, id }} />
                  <button type="submit" class="govuk-button govuk-button--secondary">
                    {w.download}
                    <span class="govuk-visually-hidden">
                      : <WordsIn lang={lang}>{name}</WordsIn>
                    </span>
                  </button>
                </form>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
