import { shortNameIn } from '../../shared/authorities/names.ts';
import type { LocalDate, Regime } from '../../shared/contracts/vocabulary.ts';
import { identificationOf, reaches } from '../../shared/domain/identification.ts';
import { basicsInForce } from '../../shared/domain/law/basics.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { type LawText, lawIn } from '../../shared/words/law.ts';
import { Details } from './components/details.tsx';
import { SummaryList } from './components/summary-list.tsx';
import { documentOf, Layout } from './layout.tsx';
import { formOfRegime, linksOf, type Site } from './site.ts';
import { regimesWords } from './words/regimes.ts';
import { startWords } from './words/start.ts';

/** @param today the laws that are in force on this day are told of */
type Props = { readonly site: Site; readonly today: LocalDate };

/** What one can apply for, under which law, how long the answer takes, what is asked and what it costs. */
export function startPage({ site, today }: Props): string {
  const { authority } = site;
  const links = linksOf(site);
  const w = startWords(site);
  return documentOf(
    <Layout site={site} title={w.title} current="start" searchable>
      <h1 class="govuk-heading-l">{w.heading(shortNameIn(site.language, authority))}</h1>
      <p class="govuk-body-l">{w.lead}</p>
      {authority.regimes.map((regime) => (
        <Offer key={regime} site={site} regime={regime} today={today} />
      ))}
      <section class="bv-choice">
        <h2 class="govuk-heading-m">{w.before}</h2>
        <p class="govuk-body">
          <a class="govuk-link" href={links.follow}>
            {w.follow}
          </a>
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={links.notice}>
            {w.notice}
          </a>
        </p>
      </section>
    </Layout>,
  );
}

function Offer({ site, regime, today }: Props & { readonly regime: Regime }) {
  const law = lawIn(basicsInForce(regime, today).id, site.language);
  const { heading, offer, action } = regimesWords(site)[regime];
  const w = startWords(site);
  return (
    <section class="bv-choice">
      <h2 class="govuk-heading-m">{heading}</h2>
      <p class="govuk-body">{offer}</p>
      <p class="govuk-body">
        <a class="govuk-link bv-action" href={linksOf(site).form(formOfRegime[regime])}>
          {action}
        </a>
      </p>
      <SummaryList
        rows={[
          { key: w.term, value: termOf(site, law) },
          {
            key: w.basis,
            value: w.basisText(labelsIn(site.language).lawNames[regime], law.term.article),
          },
          { key: w.fee, value: law.fee?.inWords ?? w.noFee },
          { key: w.identity, value: identityOf(site, law) },
        ]}
      />
      <Details summary={w.needed}>
        <ul class="govuk-list govuk-list--bullet">
          {law.mandatoryFields.map(({ field, when, inWords, article }) =>
            when === 'onPaper' ? null : (
              <li key={field}>
                {inWords} <span class="bv-basis">{article}</span>
              </li>
            ),
          )}
        </ul>
      </Details>
    </section>
  );
}

function termOf(site: Site, { term, extension }: LawText): string {
  const w = startWords(site);
  const usual = w.termText(term.inWords);
  return extension ? `${usual} ${w.extended(extension.inWords)}` : usual;
}

/** What the institution asks before it takes such a request, and before it mails what is personal. */
function identityOf({ authority, language }: Site, { regime, replyIsPersonal }: LawText): string {
  const w = startWords({ language });
  const { toApply } = identificationOf(authority, regime);
  const ways = authority.signIn
    .filter((way) => reaches(way, toApply))
    .map((way) => w.ways[way])
    .join(w.or);
  const asked =
    toApply !== 'unconfirmed' ? w.mustVerify(ways) : ways === '' ? w.noVerifying : w.mayVerify(ways);
  return replyIsPersonal ? `${asked} ${w.personalReply}` : asked;
}
