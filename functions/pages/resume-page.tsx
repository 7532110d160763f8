import type { FieldError } from '../../shared/contracts/failures.ts';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { TextInput } from './components/text-input.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { linksOf, type Site } from './site.ts';
import { applyWords } from './words/apply.ts';
import { saveWords } from './words/save.ts';

type Props = {
  readonly site: Site;
  readonly email?: string | undefined;
  readonly errors?: readonly FieldError[];
};

/** The way back to a form that was kept: mailbox and code, typed. */
export function resumePage({ site, email, errors = [] }: Props): string {
  const w = saveWords(site).resume;
  const links = linksOf(site);
  const mistakes = mistakesOf(errors, ['email', 'returnCode']);
  return documentOf(
    <Layout
      site={site}
      title={w.title}
      hasMistakes={errors.length > 0}
      current="start"
      back={{ href: links.start, text: applyWords(site).kinds }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="govuk-body">{w.text}</p>
      <form method="post" action={links.resume} novalidate>
        <TextInput
          id="email"
          name="email"
          label={w.email}
          type="email"
          autocomplete="email"
          spellcheck={false}
          value={email}
          error={mistakes.of('email')}
        />
        <TextInput
          id="returnCode"
          name="returnCode"
          label={w.code}
          hint={w.hint}
          autocomplete="off"
          spellcheck={false}
          width="30"
          code
          error={mistakes.of('returnCode')}
        />
        <Button text={w.button} />
      </form>
    </Layout>,
  );
}
