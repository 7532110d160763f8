import { type ActPageProps, actFormId, actPage, TicketForm } from './act-page.tsx';
import { Radios } from './components/choices.tsx';
import { Textarea } from './components/textarea.tsx';
import { linksOf } from './site.ts';
import { followWords } from './words/follow.ts';

type Props = ActPageProps & { readonly values: Readonly<Record<string, string | undefined>> };

/** From the best to the worst: numbers as keys of the words would come the other way round. */
const scores = ['5', '4', '3', '2', '1'] as const;

/** The one question after a reply. */
export function ratingPage({ values, ...props }: Props): string {
  const { site, named } = props;
  const w = followWords(site).rating;
  return actPage({
    ...props,
    title: w.title,
    heading: w.heading,
    fields: ['score', 'comment'],
    children: (mistakes) => (
      <>
        <p class="govuk-body">{w.text}</p>
        <TicketForm action={linksOf(site).rating} named={named} button={w.button} id={actFormId}>
          <Radios
            id="score"
            name="score"
            label={w.score}
            choices={scores.map((score) => ({ value: score, label: w.scores[score] }))}
            chosen={values.score ? [values.score] : []}
            error={mistakes.of('score')}
          />
          <Textarea
            id="comment"
            name="comment"
            label={w.comment}
            hint={w.commentHint}
            lines={4}
            value={values.comment}
            error={mistakes.of('comment')}
          />
        </TicketForm>
      </>
    ),
  });
}
