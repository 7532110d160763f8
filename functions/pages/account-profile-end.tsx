import type { PastEvent } from '../../shared/domain/account/ports.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import type { OwnSession, SectionProps } from './account-profile-section.ts';
import { Details } from './components/details.tsx';
import { TextInput } from './components/text-input.tsx';
import { OwnForm } from './own-form.tsx';
import { textOf } from './row.tsx';
import { linksOf, type Site } from './site.ts';
import { accountEventsWords } from './words/account-events.ts';
import { accountProfileWords } from './words/account-profile.ts';

/** Where she is signed in, and the end of any of it. */
export function SessionsSection({
  site,
  formToken,
  mayChange,
  sessions,
}: SectionProps & { readonly sessions: readonly OwnSession[] }) {
  const action = linksOf(site).endMemberSessions;
  const w = accountProfileWords(site).sessions;
  const ends = (session: string, button: string) =>
    mayChange && <OwnForm action={action} formToken={formToken} hidden={{ session }} button={button} />;
  return (
    <section aria-labelledby="oturumlar">
      <h2 class="govuk-heading-m" id="oturumlar">
        {w.heading}
      </h2>
      <ul class="govuk-list">
        {sessions.map(({ id, startedAt, usedAt, browser = w.unknown, isThis }, index) => (
          <li key={id} class="bv-choice">
            <strong>{isThis ? w.present(browser) : w.other(index, browser)}</strong>
            <span class="bv-basis">
              {w.times(formatMoment(startedAt, site.language), formatMoment(usedAt, site.language))}
            </span>
            {!isThis && ends(id, w.end(index))}
          </li>
        ))}
      </ul>
      {sessions.length > 2 && ends('others', w.endOthers)}
      {ends('all', w.endAll)}
      {!mayChange && <p class="govuk-body">{w.stale}</p>}
    </section>
  );
}

/** More would only make a list that nobody looks through. */
const mostEvents = 50;

type EventsProps = { readonly site: Site; readonly events: readonly PastEvent[] };

/** What happened to the account. */
export function EventsSection({ site, events }: EventsProps) {
  const w = accountEventsWords(site);
  return (
    <section aria-labelledby="olaylar">
      <h2 class="govuk-heading-m" id="olaylar">
        {w.heading}
      </h2>
      <p class="govuk-body">{w.unknown}</p>
      <Details summary={w.last(Math.min(events.length, mostEvents))}>
        <ul class="govuk-list">
          {events.slice(0, mostEvents).map(({ at, what, means }) => (
            <li key={at + what}>
              {formatMoment(at, site.language)}: {w.what[what]}
              {means && ` (${w.means[means]})`}
            </li>
          ))}
        </ul>
      </Details>
    </section>
  );
}

/** The end of the account, and what stays all the same. */
export function CloseSection({ site, formToken, mayChange, mistakes, typedIn }: SectionProps) {
  const typed = typedIn('close');
  const w = accountProfileWords(site).closing;
  return (
    <section aria-labelledby="kapatma">
      <h2 class="govuk-heading-m" id="kapatma">
        {w.heading}
      </h2>
      <p class="govuk-body">{w.text}</p>
      {mayChange ? (
        <Details summary={w.summary} open={typed !== undefined}>
          <OwnForm action={linksOf(site).closeAccount} formToken={formToken} button={w.button}>
            <TextInput
              id="confirmation"
              name="confirmation"
              label={w.typeIt(w.word)}
              autocomplete="off"
              spellcheck={false}
              width="10"
              value={typed && textOf(typed, 'confirmation')}
              error={typed && mistakes.of('confirmation')}
            />
          </OwnForm>
        </Details>
      ) : (
        <p class="govuk-body">{w.stale}</p>
      )}
    </section>
  );
}
