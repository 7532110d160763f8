import { type ActPageProps, actFormId, actPage } from './act-page.tsx';
import { MoreForm } from './more-form.tsx';
import { followWords } from './words/follow.ts';

type Props = ActPageProps & { readonly text: string | undefined };

/** The form of the status page once more, with what is wrong and every word that was typed. */
export function morePage({ text, ...props }: Props): string {
  const { site, named } = props;
  return actPage({
    ...props,
    title: followWords(site).more.heading,
    fields: ['text'],
    children: (mistakes) => (
      <MoreForm site={site} {...named} id={actFormId} text={text} error={mistakes.of('text')} />
    ),
  });
}
