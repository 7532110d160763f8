import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { shortNameIn } from '../../shared/authorities/names.ts';
import { attachName, passkeysName } from './assets.ts';
import { BackLink } from './components/back-link.tsx';
import { ReadIn } from './components/reader.tsx';
import { SkipLink } from './components/skip-link.tsx';
import { PageFooter } from './footer.tsx';
import { PageHeader, type Section } from './header.tsx';
import type { SwitchBy } from './language-switch.tsx';
import { SignOutForm } from './sign-out-form.tsx';
import type { Site } from './site.ts';
import { frameWords } from './words/frame.ts';

type Props = {
  readonly site: Site;
  readonly title: string;
  readonly hasMistakes?: boolean;
  readonly current?: Section;
  /** A link, unless the page has a form that keeps what is typed. */
  readonly switchBy?: SwitchBy;
  readonly back?: { readonly href: string; readonly text: string };
  /** Only the start page and the notice are for search engines; the rest is between a person and the authority. */
  readonly searchable?: true;
  /** Whoever is signed in can leave from every page: what its form proves itself with. */
  readonly formToken?: string | undefined;
  /** Of a page with a `PasskeyForm`: it carries the script. */
  readonly passkeys?: true;
  /** Of a page with an `AttachForm`: it carries the script. */
  readonly uploads?: true;
  readonly children: ComponentChildren;
};

export function Layout(props: Props) {
  const { site, title, hasMistakes, current, back, searchable, formToken, passkeys, uploads, children } =
    props;
  const w = frameWords(site);
  const named = w.title(title, shortNameIn(site.language, site.authority));
  return (
    <html lang={site.language} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{hasMistakes ? w.mistakes + named : named}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {!searchable && <meta name="robots" content="noindex" />}
        <link rel="stylesheet" href={site.css} />
        {uploads && <script type="module" src={`${site.base}/assets/${attachName}`} />}
        {passkeys && <script type="module" src={`${site.base}/assets/${passkeysName}`} />}
      </head>
      <body class="govuk-template__body">
        <ReadIn value={site.language}>
          <SkipLink />
          <PageHeader site={site} current={current} switchBy={props.switchBy ?? 'link'} />
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
        </ReadIn>
      </body>
    </html>
  );
}

/** A full HTML document. */
export function documentOf(page: VNode): string {
  return `<!DOCTYPE html>\n${renderToString(page)}\n`;
}
