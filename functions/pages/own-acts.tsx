import type { StatusView } from '../../shared/contracts/views.ts';
import type { Act } from '../../shared/contracts/vocabulary.ts';
import { TicketForm } from './act-page.tsx';
import { MoreForm } from './more-form.tsx';
import { linksOf, type Site } from './site.ts';
import { followWords } from './words/follow.ts';

type Props = { readonly site: Site; readonly status: StatusView };

/** What she can do about her request now: what is asked of her in full, the rest one button each. */
export function OwnActs({ site, status }: Props) {
  const { acts } = status;
  if (acts.length === 0) return null;
  const w = followWords(site);
  const links = linksOf(site);
  const opened: Partial<Readonly<Record<Act, readonly [action: string, button: string]>>> = {
    addDocument: [links.moreDocuments, w.documents.open],
    changeContact: [links.requestContact, w.contact.open],
    objected: [links.objection, w.objection.open],
    rate: [links.rating, w.rating.open],
    withdraw: [links.withdraw, w.withdraw.open],
  };
  const asked = acts.includes('answer');
  return (
    <>
      {(asked || acts.includes('addInformation')) && (
        <>
          <h2 class="govuk-heading-m">{asked ? w.answer : w.more.heading}</h2>
          <MoreForm site={site} reference={status.reference} ticket={status.ticket} />
        </>
      )}
      <h2 class="govuk-heading-m">{w.acts}</h2>
      {acts.includes('confirmContact') && (
        <p class="govuk-body">
          <a class="govuk-link" href={links.confirm}>
            {w.confirm}
          </a>
        </p>
      )}
      {acts.map((act) => {
        const [action, button] = opened[act] ?? [];
        return (
          action &&
          button && <TicketForm key={act} action={action} named={status} button={button} secondary opens />
        );
      })}
    </>
  );
}
