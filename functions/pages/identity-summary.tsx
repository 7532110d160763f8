import { type Applicant, type ReplacedField, replacedFields } from '../../shared/domain/applicant.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { SummaryList } from './components/summary-list.tsx';
import { textOf, type Values } from './row.tsx';
import type { Site } from './site.ts';
import { identityWords } from './words/identity.ts';

function fieldLabelsOf(site: Site): Readonly<Record<ReplacedField, string>> {
  const { name, surname } = identityWords(site);
  return { name, surname, ...labelsIn(site.language).identityLabels };
}

type Props = { readonly site: Site; readonly applicant: Applicant };

/** Who is signed in, as her request will name her: she types nothing of it. */
export function IdentitySummary({ site, applicant }: Props) {
  const labels = fieldLabelsOf(site);
  return (
    <SummaryList
      rows={[
        ...replacedFields.flatMap((field) => {
          const value = applicant[field];
          return value === undefined ? [] : [{ key: labels[field], value }];
        }),
        {
          key: identityWords(site).assurance,
          value: labelsIn(site.language).assuranceLabels[applicant.level],
        },
      ]}
    />
  );
}

type DifferenceProps = Props & {
  readonly fields: readonly ReplacedField[];
  /** What she had typed before she signed in. */
  readonly typed: Values;
};

/** What she had typed otherwise, beside what stands instead. */
export function Differences({ site, applicant, fields, typed }: DifferenceProps) {
  if (fields.length === 0) return null;
  const w = identityWords(site);
  const labels = fieldLabelsOf(site);
  return (
    <>
      <p class="govuk-body">{w.differing}</p>
      <ul class="govuk-list govuk-list--bullet">
        {fields.map((field) => {
          const [written, known] = [textOf(typed, field) ?? '', applicant[field]];
          return (
            <li key={field}>
              {known === undefined
                ? w.leftEmpty(labels[field], written)
                : w.difference(labels[field], written, known)}
            </li>
          );
        })}
      </ul>
    </>
  );
}
