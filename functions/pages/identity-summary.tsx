import { type Applicant, type ReplacedField, replacedFields } from '../../shared/domain/applicant.ts';
import { assuranceLabels, identityLabels } from '../../shared/words/tr/labels.ts';
import { SummaryList } from './components/summary-list.tsx';
import { textOf, type Values } from './row.tsx';

const fieldLabels: Readonly<Record<ReplacedField, string>> = {
  name: 'Ad',
  surname: 'Soyad',
  nationalId: identityLabels.nationalId,
  nationality: identityLabels.nationality,
  passportNumber: identityLabels.passportNumber,
};

/** Who is signed in, as her request will name her: she types nothing of it. */
export function IdentitySummary({ applicant }: { readonly applicant: Applicant }) {
  return (
    <SummaryList
      rows={[
        ...replacedFields.flatMap((field) => {
          const value = applicant[field];
          return value === undefined ? [] : [{ key: fieldLabels[field], value }];
        }),
        { key: 'Kimlik güvencesi', value: assuranceLabels[applicant.level] },
      ]}
    />
  );
}

type DifferenceProps = {
  readonly applicant: Applicant;
  readonly fields: readonly ReplacedField[];
  /** What she had typed before she signed in. */
  readonly typed: Values;
};

/** What she had typed otherwise, beside what stands instead. */
export function Differences({ applicant, fields, typed }: DifferenceProps) {
  if (fields.length === 0) return null;
  return (
    <>
      <p class="govuk-body">Yazdıklarınızdan farklı olanlar; başvurunuzda doğrulanmış olan yer alır:</p>
      <ul class="govuk-list govuk-list--bullet">
        {fields.map((field) => (
          <li key={field}>
            {fieldLabels[field]}: “{textOf(typed, field)}” yerine {knownAs(applicant[field])}
          </li>
        ))}
      </ul>
    </>
  );
}

const knownAs = (value: string | undefined) => (value === undefined ? 'boş bırakılır' : `“${value}”`);
