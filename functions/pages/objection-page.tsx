import type { Forum } from '../../shared/contracts/vocabulary.ts';
import { labelsIn } from '../../shared/words/labels.ts';
import { type ActPageProps, actFormId, actPage, TicketForm } from './act-page.tsx';
import { Radios } from './components/choices.tsx';
import { TextInput } from './components/text-input.tsx';
import { linksOf } from './site.ts';
import { followWords } from './words/follow.ts';

type Props = ActPageProps & {
  /** Where the law lets her go by now. */
  readonly forums: readonly Forum[];
  readonly values: Readonly<Record<string, string | undefined>>;
};

/** Where she says to whom she went further. */
export function objectionPage({ forums, values, ...props }: Props): string {
  const { site, named } = props;
  const w = followWords(site).objection;
  const { forumLabels } = labelsIn(site.language);
  return actPage({
    ...props,
    title: w.title,
    fields: ['forum', 'on', 'fileNumber'],
    children: (mistakes) => (
      <>
        <p class="govuk-body">{w.text}</p>
        <TicketForm action={linksOf(site).objection} named={named} button={w.button} id={actFormId}>
          <Radios
            id="forum"
            name="forum"
            label={w.forum}
            choices={forums.map((forum) => ({ value: forum, label: forumLabels[forum] }))}
            chosen={values.forum ? [values.forum] : []}
            error={mistakes.of('forum')}
          />
          <TextInput
            id="on"
            name="on"
            label={w.on}
            hint={w.onHint}
            value={values.on}
            error={mistakes.of('on')}
            autocomplete="off"
            width="20"
          />
          <TextInput
            id="fileNumber"
            name="fileNumber"
            label={w.fileNumber}
            value={values.fileNumber}
            error={mistakes.of('fileNumber')}
            autocomplete="off"
            width="20"
          />
        </TicketForm>
      </>
    ),
  });
}
