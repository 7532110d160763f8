import { TicketForm } from './act-page.tsx';
import { Textarea } from './components/textarea.tsx';
import { linksOf, type Site } from './site.ts';
import { followWords } from './words/follow.ts';

type Props = {
  readonly site: Site;
  readonly reference: string;
  readonly ticket: string;
  readonly id?: string;
  readonly text?: string | undefined;
  readonly error?: string | undefined;
};

/** What the applicant adds to her request. */
export function MoreForm({ site, reference, ticket, id, text, error }: Props) {
  const { label, hint, button } = followWords(site).more;
  return (
    <TicketForm
      action={linksOf(site).sendMore}
      named={{ reference, ticket }}
      button={button}
      {...(id ? { id } : {})}
    >
      <Textarea id="text" name="text" label={label} hint={hint} lines={6} value={text} error={error} />
    </TicketForm>
  );
}
