import type { FieldError } from '../../shared/contracts/failures.ts';
import { CodeInput } from './code-form.tsx';
import { Button } from './components/button.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { TextInput } from './components/text-input.tsx';
import { documentOf, Layout } from './layout.tsx';
import { mistakesOf } from './mistakes.ts';
import { type FormName, linksOf, type Site } from './site.ts';
import { checkName } from './steps.ts';
import { saveWords } from './words/save.ts';

/** The name of the button that keeps a form for another day. */
export const laterField = 'sonra';

export function LaterButton({ site }: { readonly site: Site }) {
  return (
    <button type="submit" name={laterField} value="1" class="govuk-button govuk-button--secondary">
      {saveWords(site).button}
    </button>
  );
}

type Props = {
  readonly site: Site;
  readonly form: FormName;
  readonly email: string | undefined;
  readonly errors: readonly FieldError[];
  /** Of whoever is signed in. */
  readonly formToken?: string | undefined;
};

/** Where the code that opens the form again is to go. */
export function saveMailboxPage({ site, form, email, errors, formToken }: Props): string {
  const w = saveWords(site).mailbox;
  const links = linksOf(site);
  const mistakes = mistakesOf(errors, ['email']);
  return documentOf(
    <Layout
      site={site}
      title={w.title}
      hasMistakes={errors.length > 0}
      formToken={formToken}
      current="start"
      back={{ href: links.step(form, checkName), text: w.back }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="govuk-body">{w.text}</p>
      <p class="govuk-body">{w.documents}</p>
      <form method="post" action={links.save(form)} novalidate>
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
        <Button text={w.button} />
      </form>
    </Layout>,
  );
}

/** The six digits that prove the mailbox; said alike whether or not they were mailed. */
export function saveCodePage({ site, form, email = '', errors, formToken }: Props): string {
  const w = saveWords(site).code;
  const links = linksOf(site);
  const mistakes = mistakesOf(errors, ['code']);
  return documentOf(
    <Layout
      site={site}
      title={w.title}
      hasMistakes={errors.length > 0}
      formToken={formToken}
      current="start"
      switchBy="none"
      back={{ href: links.save(form), text: saveWords(site).mailbox.title }}
    >
      <ErrorSummary errors={mistakes.summary} />
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="govuk-body">{w.sent(<strong>{email}</strong>)}</p>
      <form method="post" action={links.confirmSave(form)} novalidate>
        <input type="hidden" name="email" value={email} />
        <CodeInput site={site} error={mistakes.of('code')} />
        <div class="govuk-button-group">
          <Button text={w.button} />
          <button type="submit" formaction={links.save(form)} class="govuk-button govuk-button--secondary">
            {w.another}
          </button>
        </div>
      </form>
    </Layout>,
  );
}

type DoneProps = Pick<Props, 'site' | 'form' | 'formToken'> & {
  /** Masked. */
  readonly sentTo: string;
  /** A day in words. */
  readonly until: string;
};

export function savedPage({ site, form, sentTo, until, formToken }: DoneProps): string {
  const w = saveWords(site).done;
  const links = linksOf(site);
  return documentOf(
    <Layout site={site} title={w.title} formToken={formToken} current="start" switchBy="none">
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="govuk-body">{w.text(sentTo, until)}</p>
      <p class="govuk-body">{w.notSent}</p>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={links.step(form, checkName)}>
            {w.goOn}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={links.resume}>
            {w.later}
          </a>
        </li>
      </ul>
    </Layout>,
  );
}
