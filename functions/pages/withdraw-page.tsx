import { type ActPageProps, actFormId, actPage, TicketForm } from './act-page.tsx';
import { linksOf } from './site.ts';
import { followWords } from './words/follow.ts';

/** Says what withdrawing means before anything happens. */
export function withdrawPage(props: ActPageProps): string {
  const { site, named } = props;
  const w = followWords(site).withdraw;
  return actPage({
    ...props,
    title: w.title,
    heading: w.heading,
    fields: [],
    children: () => (
      <>
        <ul class="govuk-list govuk-list--bullet">
          {w.means.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <TicketForm action={linksOf(site).withdraw} named={named} button={w.button} id={actFormId} />
      </>
    ),
  });
}
