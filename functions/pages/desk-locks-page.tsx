import type { FieldError } from '../../shared/contracts/failures.ts';
import type { LockDone } from '../../shared/contracts/lock-acts.ts';
import type { LockAct } from '../../shared/domain/officer-session.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import { Button } from './components/button.tsx';
import { Radios } from './components/choices.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { TextInput } from './components/text-input.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { documentOf } from './layout.tsx';
import { listOf, textOf, type Values } from './row.tsx';
import type { Site } from './site.ts';
import { deskFrameWords } from './words/desk-frame.ts';
import { deskLocksWords } from './words/desk-locks.ts';
import { frameWords } from './words/frame.ts';

/** What came of a form that was sent. */
export type Outcome = {
  readonly done?: LockDone;
  readonly errors?: readonly FieldError[];
  /** What was typed into a form that comes back. */
  readonly values?: Values;
};
type Props = Outcome & {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  readonly mayLock: boolean;
  /** The newest first. */
  readonly acts: readonly LockAct[];
};

/** In the order in which they are offered. */
const acts = ['end', 'lockOut', 'letIn', 'endEveryone', 'endCitizens'] as const satisfies LockAct['act'][];

/** Sessions, for whoever looks after the system or audits it; nothing of any citizen but that all were ended. */
export function deskLocksPage(props: Props): string {
  const { site, signedIn, mayLock, acts: taken, done, errors = [], values = {} } = props;
  const messageOf = (field: string) => errors.find((error) => error.field === field)?.message;
  const w = deskLocksWords(site);
  const title = `${errors.length > 0 ? frameWords(site).mistakes : ''}${w.title}`;
  const { desk, locks } = deskLinksOf(site);
  return documentOf(
    <DeskLayout
      site={site}
      title={title}
      signedIn={signedIn}
      told={done && { text: (done.known ? w.done : w.doneToStranger)(w.happened[done.act]), isDone: true }}
      back={{ href: desk, text: deskFrameWords(site).desk }}
    >
      <ErrorSummary errors={errors.map(({ field, message }) => ({ message, target: field }))} />
      <h1 class="govuk-heading-l">{w.title}</h1>
      {mayLock && (
        <form method="post" action={locks} novalidate>
          <input type="hidden" name="formToken" value={signedIn.formToken} />
          <Radios
            id="act"
            name="act"
            label={w.ask}
            choices={acts.map((act) => ({ value: act, label: w.choices[act] }))}
            chosen={listOf(values, 'act')}
            error={messageOf('act')}
          />
          <TextInput
            id="officer"
            name="officer"
            label={w.officer}
            hint={w.officerHint}
            width="30"
            autocomplete="off"
            spellcheck={false}
            value={textOf(values, 'officer')}
            error={messageOf('officer')}
          />
          <Button text={w.send} />
        </form>
      )}
      <h2 class="govuk-heading-m">{w.listed}</h2>
      {taken.length === 0 ? (
        <p class="govuk-body">{w.none}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {taken.map(({ act, at, by, officer }) => (
            <li key={`${at}${act}${officer}`}>
              {w.line(formatMoment(at, site.language), officer, w.happened[act], by)}
            </li>
          ))}
        </ul>
      )}
    </DeskLayout>,
  );
}
