import { Button } from './components/button.tsx';
import { CarriedFields } from './desk-carried-fields.tsx';
import { DeskLayout, deskLinksOf } from './desk-layout.tsx';
import { documentOf } from './layout.tsx';
import type { Values } from './row.tsx';
import type { Site } from './site.ts';
import { typedLanguage } from './typed-language.ts';
import { deskKeptWords } from './words/desk-kept.ts';

type Props = {
  readonly site: Site;
  /** The address that the form was sent to, and is sent to again. */
  readonly action: string;
  /** The page of officers' own where she comes in, `/gorevli…`. */
  readonly back: string;
  readonly values: Values;
};

/** A choice or a number is no loss to see; a sentence is. */
const isWords = ({ text }: { readonly text: string }) => text.includes(' ');

/** The session ended while she wrote: her words wait here, in this page alone, until she is in again. */
export function deskKeptPage({ site, action, back, values }: Props): string {
  const w = deskKeptWords(site);
  const fields = Object.entries(values).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((text) => ({ name, text })),
  );
  return documentOf(
    <DeskLayout site={site} title={w.title}>
      <h1 class="govuk-heading-l">{w.heading}</h1>
      <p class="govuk-body">{w.notSaved}</p>
      <ol class="govuk-list govuk-list--number">
        <li>
          <a class="govuk-link" href={deskLinksOf(site).signIn(back)} target="_blank" rel="noopener">
            {w.signIn}
          </a>
          .
        </li>
        <li>{w.comeBack}</li>
      </ol>
      <form method="post" action={action}>
        <CarriedFields values={values} />
        <Button text={w.goOn} />
      </form>
      {fields.some(isWords) && (
        <>
          <h2 class="govuk-heading-m">{w.typed}</h2>
          {fields.filter(isWords).map(({ name, text }) => (
            <p key={name} class="govuk-body bv-typed" lang={typedLanguage(site)}>
              {text}
            </p>
          ))}
        </>
      )}
    </DeskLayout>,
  );
}
