import type { FieldError } from '../../shared/contracts/failures.ts';
import type { QueueFilter } from '../../shared/contracts/queue-query.ts';
import { mostFilters, type SavedFilter } from '../../shared/domain/saved-filter.ts';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { TextInput } from './components/text-input.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { listAddress, queryTextOf } from './desk-queue-address.ts';
import { filterInWords } from './desk-queue-filters.tsx';
import { shelfLabels } from './desk-words.ts';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';

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
  const { filters } = deskLinksOf(site);
  const title = `${errors.length > 0 ? 'Hata: ' : ''}Süzgeçlerim`;
  const inWords = (query: QueueFilter) =>
    [shelfLabels[query.show], ...filterInWords({ site, query, units })].join('; ');
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
      back={{ href: listAddress(site, filter), text: 'Başvurular' }}
    >
      <ErrorSummary errors={errors.map(({ field, message }) => ({ message, target: field }))} />
      <h1 class="govuk-heading-l">Süzgeçlerim</h1>
      <form method="post" action={filters} novalidate>
        {hidden}
        <input type="hidden" name="act" value="save" />
        <p class="govuk-body">Kaydedilecek süzgeç: {inWords(filter)}</p>
        <TextInput
          id="name"
          name="name"
          label="Süzgecin adı"
          hint={`Yalnız size görünür; en çok ${mostFilters} süzgeç saklanır. Aynı adı verirseniz eskisinin yerine geçer.`}
          width="20"
          autocomplete="off"
          value={name}
          error={errors.find(({ field }) => field === 'name')?.message}
        />
        <Button text="Süzgeci kaydet" />
      </form>
      <h2 class="govuk-heading-m">Kayıtlı süzgeçler</h2>
      {saved.length === 0 ? (
        <p class="govuk-body">Henüz kayıtlı süzgeciniz yok.</p>
      ) : (
        <ul class="govuk-list">
          {saved.map((each) => (
            <li key={each.name}>
              <p class="govuk-body govuk-!-margin-bottom-2">
                <a class="govuk-link" href={listAddress(site, each.filter)}>
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
                  Sil<span class="govuk-visually-hidden">: {each.name}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </DeskLayout>,
  );
}
