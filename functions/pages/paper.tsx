import type { ComponentChildren } from 'preact';
import type { Authority } from '../../shared/authorities/authority.ts';
import { controllerFacts } from '../../shared/letters/reply-facts.ts';
import { documentOf } from './layout.tsx';

type Props = {
  readonly authority: Authority;
  readonly title: string;
  /** What stands under the line that is signed. */
  readonly signedAs: string;
  /** Address of the authority's stylesheet; without it the sheet still prints, in the browser's own look. */
  readonly css?: string | undefined;
  readonly children: ComponentChildren;
};

/** A sheet of the institution to print and sign: its head with every way to reach it, and a line for the signature. */
export function paper({ authority, title, signedAs, css, children }: Props): string {
  const facts = controllerFacts(authority).filter(([, value]) => value !== authority.name);
  return documentOf(
    <html lang="tr">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} – ${authority.shortName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        {css && <link rel="stylesheet" href={css} />}
      </head>
      <body class="bv-letter">
        <header class="bv-letter__sender">
          <h1>{authority.name}</h1>
          <p>{facts.map(([label, value]) => `${label}: ${value}`).join(' · ')}</p>
        </header>
        <main>
          {children}
          <div class="bv-letter__signature">
            <p>{authority.name} adına</p>
            <p class="bv-letter__line">{signedAs}</p>
          </div>
        </main>
      </body>
    </html>,
  );
}

/** Labels and values, one below the other. */
export function PaperFacts({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <dl>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
