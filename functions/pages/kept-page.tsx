import { documentOf, Layout } from './layout.tsx';
import type { Site } from './site.ts';

/** What was typed is kept, and the way in lies ahead. */
export function keptPage({ site, onward }: { readonly site: Site; readonly onward: string }): string {
  return documentOf(
    <Layout site={site} title="Yazdıklarınız saklandı" current="start">
      <h1 class="govuk-heading-l">Yazdıklarınız saklandı</h1>
      <p class="govuk-body">
        Formunuz bu tarayıcıda bir gün boyunca sizi bekler; başka kimse okuyamaz. Giriş yaptıktan sonra forma
        dönersiniz.
      </p>
      <p class="govuk-body">
        <a class="govuk-link bv-action" href={onward}>
          Girişe devam edin
        </a>
      </p>
    </Layout>,
  );
}
