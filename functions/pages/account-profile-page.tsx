import type { FieldError } from '../../shared/contracts/failures.ts';
import type { PastEvent } from '../../shared/domain/account/ports.ts';
import { accountLinksOf } from './account-links.ts';
import { CloseSection, EventsSection, SessionsSection } from './account-profile-end.tsx';
import type { FieldPart, OwnSession, SectionProps } from './account-profile-section.ts';
import { FactorsSection, PasswordSection, RecoverySection } from './account-profile-security.tsx';
import { ContactSection, DetailsSection, WhoSection } from './account-profile-who.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { InsetText } from './components/inset-text.tsx';
import { NotificationBanner } from './components/notification-banner.tsx';
import { documentOf, Layout } from './layout.tsx';
import { linkTo } from './link-to.tsx';
import { mistakesOf } from './mistakes.ts';
import type { Values } from './row.tsx';
import { accountProfileWords } from './words/account-profile.ts';

type Props = Pick<SectionProps, 'site' | 'formToken' | 'account' | 'mayChange'> & {
  /** The present one first. */
  readonly sessions: readonly OwnSession[];
  /** Newest first. */
  readonly events: readonly PastEvent[];
  /** The word of what was just done. */
  readonly done?: string | undefined;
  readonly wrong?: {
    readonly part: FieldPart;
    readonly errors: readonly FieldError[];
    readonly values: Values;
  };
};

/** What can have been done just before, as the address names it. */
export type Done = keyof ReturnType<typeof accountProfileWords>['done'];

const fields = ['email', 'serviceAddress', 'phone', 'password', 'newPassword', 'confirmation'];

/** A member's account: who she is, what opens it, where she is signed in, what happened, and its end. */
export function profilePage(props: Props): string {
  const { site, formToken, account, mayChange, sessions, events, done, wrong } = props;
  const w = accountProfileWords(site);
  const mistakes = mistakesOf(wrong?.errors ?? [], fields);
  const section: SectionProps = {
    site,
    formToken,
    account,
    mayChange,
    mistakes,
    typedIn: (part) => (wrong?.part === part ? wrong.values : undefined),
  };
  return documentOf(
    <Layout
      site={site}
      title={w.title}
      hasMistakes={wrong !== undefined}
      current="mine"
      formToken={formToken}
    >
      <ErrorSummary errors={mistakes.summary} />
      <NotificationBanner text={Object.entries(w.done).find(([word]) => word === done)?.[1]} />
      <h1 class="govuk-heading-l">{w.title}</h1>
      {!mayChange && <InsetText>{w.stale(linkTo(accountLinksOf(site, 'hesap').signIn))}</InsetText>}
      <WhoSection {...section} />
      <ContactSection {...section} />
      <DetailsSection {...section} />
      <PasswordSection {...section} />
      <FactorsSection {...section} />
      <RecoverySection {...section} />
      <SessionsSection {...section} sessions={sessions} />
      <EventsSection site={site} events={events} />
      <CloseSection {...section} />
    </Layout>,
  );
}
