import { documentOf, Layout } from './layout.tsx';
import type { Site } from './site.ts';
import { applyWords } from './words/apply.ts';

/** What was typed is kept, and the way in lies ahead. */
export function keptPage({ site, onward }: { readonly site: Site; readonly onward: string }): string {
  const w = applyWords(site).keptPage;
  return documentOf(
    <Layout site={site} title={w.title} current="start">
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="govuk-body">{w.text}</p>
      <p class="govuk-body">
        <a class="govuk-link bv-action" href={onward}>
          {w.onward}
        </a>
      </p>
    </Layout>,
  );
}
