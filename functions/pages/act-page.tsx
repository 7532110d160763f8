import type { ComponentChildren } from 'preact';
import type { FieldError } from '../../shared/contracts/failures.ts';
import { claimsSession } from '../../shared/domain/ticket.ts';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { documentOf, Layout } from './layout.tsx';
import { type Mistakes, mistakesOf } from './mistakes.ts';
import { linksOf, type Site } from './site.ts';
import { wayBackWords } from './words/way-back.ts';

/** What a form about a request carries along: which one, and that she proved it is hers. */
export type TicketedRequest = { readonly reference: string; readonly ticket: string };

/** Says that a form was filled in, and not merely opened. */
export const sentField = 'gonderildi';
/** The form that the language switch belongs to: it keeps what is typed. */
export const actFormId = 'islem';

type FormProps = {
  readonly action: string;
  readonly named: TicketedRequest;
  readonly button: string;
  readonly secondary?: true;
  readonly id?: string;
  /** What it asks was not asked before: pressing the button opens its own page. */
  readonly opens?: true;
  readonly children?: ComponentChildren;
};

/** A form of whoever has the request's ticket. */
export function TicketForm({ action, named, button, secondary, id, opens, children }: FormProps) {
  const { reference, ticket } = named;
  return (
    <form method="post" action={action} novalidate id={id}>
      <HiddenFields fields={{ reference, ticket, ...(opens ? {} : { [sentField]: 'evet' }) }} />
      {children}
      <Button text={button} {...(secondary ? { secondary } : {})} />
    </form>
  );
}

/**
 * Unseen: the page answers a form, so another language asks for it anew, by its ticket, for the code that opened it is
 * not kept.
 */
export function ReopeningForm({ action, named }: Pick<FormProps, 'action' | 'named'>) {
  const { reference, ticket } = named;
  return (
    <form method="post" action={action} id={actFormId}>
      <HiddenFields fields={{ reference, ticket }} />
    </form>
  );
}

export type ActPageProps = {
  readonly site: Site;
  readonly named: TicketedRequest;
  readonly errors: readonly FieldError[];
};

type FrameProps = ActPageProps & {
  readonly title: string;
  /** What the page asks, when that is too long for a tab. */
  readonly heading?: string;
  /** Fields of the page in their order. */
  readonly fields: readonly string[];
  readonly children: (mistakes: Mistakes) => ComponentChildren;
};

/** The page of one act: what is wrong first, then the act, and the way back to the request. */
export function actPage({
  site,
  named,
  errors,
  title,
  heading = title,
  fields,
  children,
}: FrameProps): string {
  const mistakes = mistakesOf(errors, fields);
  return documentOf(
    <Layout
      site={site}
      title={title}
      hasMistakes={errors.length > 0}
      switchBy={{ form: actFormId }}
      {...placeOf(site, named.ticket)}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">{heading}</h1>
      {children(mistakes)}
      <TicketForm
        action={linksOf(site).follow}
        named={named}
        button={wayBackWords(site).toStatus}
        secondary
        opens
      />
    </Layout>,
  );
}

/** Whoever signed in came from the list of her requests, anybody else from the form with the code. */
export function placeOf(site: Site, ticket: string) {
  const links = linksOf(site);
  const w = wayBackWords(site);
  return claimsSession(ticket)
    ? { current: 'mine' as const, back: { href: links.mine, text: w.toMine } }
    : { current: 'follow' as const, back: { href: links.follow, text: w.toFollow } };
}
