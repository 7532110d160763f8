import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { passkeysName } from './assets.ts';
import { BackLink } from './components/back-link.tsx';
import { SkipLink } from './components/skip-link.tsx';
import { PageFooter } from './footer.tsx';
import { PageHeader, type Section } from './header.tsx';
import { SignOutForm } from './sign-out-form.tsx';
import type { Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly title: string;
  readonly hasMistakes?: boolean;
  readonly current?: Section;
  readonly back?: { readonly href: string; readonly text: string };
  /** Only the start page and the notice are for search engines; the rest is between a person and the authority. */
  readonly searchable?: true;
  /** Whoever is signed in can leave from every page: what its form proves itself with. */
  readonly formToken?: string | undefined;
  /** Of a page with a `PasskeyForm`: it carries the script. */
  readonly passkeys?: true;
  readonly children: ComponentChildren;
};

export function Layout(props: Props) {
  const { site, title, hasMistakes, current, back, searchable, formToken, passkeys, children } = props;
  return (
    <html lang={site.language} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{`${hasMistakes ? 'Hata: ' : ''}${title} – Başvuru – ${site.authority.shortName}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {!searchable && <meta name="robots" content="noindex" />}
        <link rel="stylesheet" href={site.css} />
        {passkeys && <script type="module" src={`${site.base}/assets/${passkeysName}`} />}
      </head>
      <body class="govuk-template__body">
        <SkipLink />
        <PageHeader site={site} current={current} />
        {formToken && <SignOutForm site={site} formToken={formToken} />}
        <div class="govuk-width-container">
          {back && <BackLink {...back} />}
          <main class="govuk-main-wrapper" id="ana-icerik">
            <div class="govuk-grid-row">
              <div class="govuk-grid-column-two-thirds">{children}</div>
            </div>
          </main>
        </div>
        <PageFooter site={site} />
      </body>
    </html>
  );
}

/** A full HTML document. */
export function documentOf(page: VNode): string {
  return `<!DOCTYPE html>\n${renderToString(page)}\n`;
}
