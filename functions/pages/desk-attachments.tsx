import type { Dossier } from '../../shared/contracts/staff-views.ts';
import type { ScanState } from '../../shared/domain/attachment.ts';
import { formatBytes } from '../../shared/words/bytes.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import { deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import type { Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  readonly reference: string;
  readonly attachments: Dossier['attachments'];
};

const scanWords: Readonly<Record<ScanState, string>> = {
  waiting: 'Zararlı yazılıma karşı taranıyor; birkaç dakika sonra açılabilir',
  clean: 'Tarandı, zararlı yazılım bulunmadı',
  infected: 'Zararlı yazılım bulundu; belge silindi, açılamaz',
  unscanned: 'Zararlı yazılıma karşı taranmadı',
};

/** The documents that the applicant added. Each opening is recorded, so it takes a button. */
export function Attachments({ site, signedIn, reference, attachments }: Props) {
  return (
    <table class="govuk-table bv-sum">
      <caption class="govuk-table__caption govuk-visually-hidden">Başvuranın eklediği belgeler</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {['Belge', 'Tarama', 'İşlem'].map((title) => (
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
              <span class="bv-typed">{name}</span>
              <span class="govuk-hint">
                {type}, {formatBytes(size)}, {formatMoment(at)}, SHA-256: {sha256}
              </span>
            </th>
            <td class="govuk-table__cell">{scanWords[scan]}</td>
            <td class="govuk-table__cell">
              {(scan === 'clean' || scan === 'unscanned') && (
                <form method="post" action={deskLinksOf(site).document(reference)} novalidate>
                  <HiddenFields fields={{ formToken: signedIn.formToken, id }} />
                  <button type="submit" class="govuk-button govuk-button--secondary">
                    İndir<span class="govuk-visually-hidden">: {name}</span>
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
