import type { Problem } from '../../shared/contracts/failures.ts';
import { documentOf, Layout } from './layout.tsx';
import { linksOf, type Site } from './site.ts';
import { problemWords } from './words/problem.ts';

/** What to do next, by HTTP status; `problem.detail` says what went wrong. */
function advice(site: Site, status: number): readonly string[] {
  const w = problemWords(site);
  if (status >= 500) return w.ours;
  if (status === 404) return w.notThere;
  return status === 413 ? w.tooLarge : w.other;
}

type Props = {
  readonly site: Site;
  readonly problem: Problem;
  /** Of whoever is signed in. */
  readonly formToken?: string;
};

export function problemPage({ site, problem, formToken }: Props): string {
  const { replyTo, telephone } = site.authority;
  const w = problemWords(site);
  const errors = problem.errors ?? [];
  return documentOf(
    <Layout site={site} title={problem.title} formToken={formToken}>
      <h1 class="govuk-heading-l">{problem.title}</h1>
      <p class="govuk-body">{problem.detail}</p>
      {errors.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {errors.map(({ field, message }) => (
            <li key={field + message}>{message}</li>
          ))}
        </ul>
      )}
      {advice(site, problem.status).map((text) => (
        <p key={text} class="govuk-body">
          {text}
        </p>
      ))}
      <p class="govuk-body">{telephone ? w.writeToOrCall(replyTo, telephone) : w.writeTo(replyTo)}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={linksOf(site).start}>
          {w.start}
        </a>
      </p>
    </Layout>,
  );
}
