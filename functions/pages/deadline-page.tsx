import type { DeadlineSum } from '../../shared/contracts/views.ts';
import { DeadlineTable } from './deadline-table.tsx';
import { documentOf, Layout } from './layout.tsx';
import type { Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly reference: string;
  readonly kind: string;
  /** Absent when the holiday table no longer covers the count. */
  readonly sum: DeadlineSum | undefined;
};

/** The sum behind a request's last day, to print and lay before a court. It shows no personal data. */
export function deadlinePage({ site, reference, kind, sum }: Props): string {
  return documentOf(
    <Layout site={site} title={`Süre hesabı: ${reference}`}>
      <h1 class="govuk-heading-l">Süre hesabı</h1>
      <p class="govuk-body">
        Başvuru numarası <span class="bv-code">{reference}</span>, {kind}
      </p>
      {sum ? (
        <DeadlineTable sum={sum} />
      ) : (
        <p class="govuk-body">Tatil çizelgesi bu süreyi artık kapsamıyor; gün gün hesap gösterilemiyor.</p>
      )}
    </Layout>,
  );
}
