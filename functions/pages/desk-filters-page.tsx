import type { FieldError } from '../../shared/contracts/failures.ts';
import type { QueueFilter } from '../../shared/contracts/queue-query.ts';
import { mostFilters, type SavedFilter } from '../../shared/domain/saved-filter.ts';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { TextInput } from './components/text-input.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { listAddress, queryTextOf } from './desk-queue-address.ts';
import { filterInWords } from './desk-queue-filters.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';
import { typedLanguage } from './typed-language.ts';
import { deskFiltersWords } from './words/desk-filters.ts';
import { deskLabelWords } from './words/desk-labels.ts';
import { deskQueueWords } from './words/desk-queue.ts';
import { frameWords } from './words/frame.ts';

type Props = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  /** The filter that may get a name. */
  readonly filter: QueueFilter;
  readonly units: readonly string[];
  readonly saved: readonly SavedFilter[];
  readonly name?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

/** An officer's own filters: the one that she came with gets a name, old ones go. */
export function deskFiltersPage({ site, signedIn, filter, units, saved, name, errors = [] }: Props): string {
  const w = deskFiltersWords(site);
  const { shelves } = deskLabelWords(site);
  const { filters } = deskLinksOf(site);
  const title = `${errors.length > 0 ? frameWords(site).mistakes : ''}${w.title}`;
  const inWords = (query: QueueFilter) =>
    [shelves[query.show], ...filterInWords({ site, query, units })].join('; ');
  const hidden = (
    <>
      <input type="hidden" name="formToken" value={signedIn.formToken} />
      <input type="hidden" name="list" value={queryTextOf(filter)} />
    </>
  );
  return documentOf(
    <DeskLayout
      site={site}
      title={title}
      signedIn={signedIn}
      back={{ href: listAddress(site, filter), text: deskQueueWords(site).title }}
    >
      <ErrorSummary errors={errors.map(({ field, message }) => ({ message, target: field }))} />
      <h1 class="govuk-heading-l">{w.title}</h1>
      <form method="post" action={filters} novalidate>
        {hidden}
        <input type="hidden" name="act" value="save" />
        <p class="govuk-body">{w.toBeSaved(inWords(filter))}</p>
        <TextInput
          id="name"
          name="name"
          label={w.name}
          hint={w.nameHint(mostFilters)}
          width="20"
          autocomplete="off"
          value={name}
          error={errors.find(({ field }) => field === 'name')?.message}
        />
        <Button text={w.save} />
      </form>
      <h2 class="govuk-heading-m">{w.saved}</h2>
      {saved.length === 0 ? (
        <p class="govuk-body">{w.none}</p>
      ) : (
        <ul class="govuk-list">
          {saved.map((each) => (
            <li key={each.name}>
              <p class="govuk-body govuk-!-margin-bottom-2">
                <a class="govuk-link" href={listAddress(site, each.filter)} lang={typedLanguage(site)}>
                  {each.name}
                </a>
                : {inWords(each.filter)}
              </p>
              <form method="post" action={filters}>
                {hidden}
                <input type="hidden" name="act" value="remove" />
                <button
                  type="submit"
                  class="govuk-button govuk-button--secondary"
                  name="name"
                  value={each.name}
                >
                  {w.remove}
                  <span class="govuk-visually-hidden" lang={typedLanguage(site)}>
                    : {each.name}
                  </span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </DeskLayout>,
  );
}
