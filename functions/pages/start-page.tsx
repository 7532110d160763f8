import type { Regime } from '../../shared/contracts/vocabulary.ts';
import { lawNames } from '../../shared/words/tr/labels.ts';
import { documentOf, Layout } from './layout.tsx';
import { introductions } from './regimes.ts';
import { formOfRegime, linksOf, type Site } from './site.ts';

/** What one can apply for, under which law and how long the answer takes. */
export function startPage({ site }: { readonly site: Site }): string {
  const { authority } = site;
  const links = linksOf(site);
  return documentOf(
    <Layout site={site} title="Başvuru türleri" current="start" searchable>
      <h1 class="govuk-heading-l">{authority.shortName}: başvuru yapın</h1>
      <p class="govuk-body-l">
        Başvurunuzu üye olmadan bu sayfalardan yapabilirsiniz. Size bir başvuru numarası ve son cevap günü
        verilir.
      </p>
      {authority.regimes.map((regime) => (
        <Offer key={regime} regime={regime} href={links.form(formOfRegime[regime])} />
      ))}
      <section class="bv-choice">
        <h2 class="govuk-heading-m">Daha önce başvurdunuz mu?</h2>
        <p class="govuk-body">
          <a class="govuk-link" href={links.follow}>
            Başvurunuzun durumunu öğrenin
          </a>
        </p>
        <p class="govuk-body">
          Kişisel verilerinizi nasıl işlediğimizi{' '}
          <a class="govuk-link" href={links.notice}>
            aydınlatma metninde
          </a>{' '}
          okuyabilirsiniz.
        </p>
      </section>
    </Layout>,
  );
}

function Offer({ regime, href }: { readonly regime: Regime; readonly href: string }) {
  const { heading, offer, term, article, action } = introductions[regime];
  return (
    <section class="bv-choice">
      <h2 class="govuk-heading-m">{heading}</h2>
      <p class="govuk-body">{offer}</p>
      <p class="govuk-body">
        {term}
        <span class="bv-basis">
          Dayanak: {lawNames[regime]}, {article}
        </span>
      </p>
      <p class="govuk-body">
        <a class="govuk-link bv-action" href={href}>
          {action}
        </a>
      </p>
    </section>
  );
}
