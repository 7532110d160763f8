import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import { Button } from './components/button.tsx';
import { InsetText } from './components/inset-text.tsx';
import { SummaryList } from './components/summary-list.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';
import { deskFrameWords } from './words/desk-frame.ts';
import { deskSessionsWords } from './words/desk-sessions.ts';

type OwnSession = {
  readonly id: string;
  readonly startedAt: Instant;
  readonly usedAt: Instant;
  readonly browser?: string | undefined;
  readonly isThis: boolean;
};
type Props = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  /** The present one first. */
  readonly sessions: readonly OwnSession[];
  /** Whether she has just shown who she is. */
  readonly mayEnd: boolean;
};

/** Where she is signed in, and the end of any of it. */
export function deskSessionsPage({ site, signedIn, sessions, mayEnd }: Props): string {
  const { ownSessions, desk, signInFresh } = deskLinksOf(site);
  const w = deskSessionsWords(site);
  const others = sessions.filter(({ isThis }) => !isThis);
  return documentOf(
    <DeskLayout
      site={site}
      title={w.title}
      signedIn={signedIn}
      back={{ href: desk, text: deskFrameWords(site).desk }}
    >
      <h1 class="govuk-heading-l">{w.title}</h1>
      <InsetText>{w.advice}</InsetText>
      {!mayEnd && (
        <p class="govuk-body">
          {w.firstShow((text) => (
            <a class="govuk-link" href={signInFresh('/gorevli/oturumlarim')}>
              {text}
            </a>
          ))}
        </p>
      )}
      {mayEnd && others.length > 1 && (
        <EndForm action={ownSessions} signedIn={signedIn} session="others" text={w.endOthers} />
      )}
      {sessions.map((session, index) => (
        <section key={session.id} aria-labelledby={`oturum-${index + 1}`}>
          <h2 class="govuk-heading-m" id={`oturum-${index + 1}`}>
            {session.isThis ? w.one : w.other(index)}
          </h2>
          <SummaryList
            rows={[
              { key: w.browser, value: session.browser ?? w.unknown },
              { key: w.startedAt, value: formatMoment(session.startedAt, site.language) },
              { key: w.usedAt, value: formatMoment(session.usedAt, site.language) },
            ]}
          />
          {mayEnd && (
            <EndForm
              action={ownSessions}
              signedIn={signedIn}
              session={session.id}
              text={session.isThis ? w.endOne : w.endOther(index)}
            />
          )}
        </section>
      ))}
    </DeskLayout>,
  );
}

type FormProps = {
  readonly action: string;
  readonly signedIn: SignedInAs;
  readonly session: string;
  readonly text: string;
};

function EndForm({ action, signedIn, session, text }: FormProps) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="formToken" value={signedIn.formToken} />
      <input type="hidden" name="session" value={session} />
      <Button text={text} secondary />
    </form>
  );
}
