import type { FieldError } from '../../shared/contracts/failures.ts';
import { ErrorSummary } from './components/error-summary.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { MoreForm } from './more-form.tsx';
import { linksOf, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly reference: string;
  readonly ticket: string;
  readonly text: string | undefined;
  readonly errors: readonly FieldError[];
};

/** The form of the status page once more, with what is wrong and every word that was typed. */
export function morePage({ site, reference, ticket, text, errors }: Props): string {
  const mistakes = mistakesOf(errors, ['text']);
  return documentOf(
    <Layout
      site={site}
      title="Ek bilgi gönderin"
      hasMistakes={errors.length > 0}
      current="follow"
      back={{ href: linksOf(site).follow, text: 'Başvuru takibi' }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">Ek bilgi gönderin</h1>
      <MoreForm site={site} reference={reference} ticket={ticket} text={text} error={mistakes.of('text')} />
    </Layout>,
  );
}
