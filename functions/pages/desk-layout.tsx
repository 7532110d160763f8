import type { ComponentChildren } from 'preact';
import { shortNameIn } from '../../shared/authorities/names.ts';
import { BackLink } from './components/back-link.tsx';
import { Button } from './components/button.tsx';
import { NotificationBanner, type Told } from './components/notification-banner.tsx';
import { ReadIn } from './components/reader.tsx';
import { SkipLink, type SkipTarget } from './components/skip-link.tsx';
import { PageFooter } from './footer.tsx';
import { ServiceHeader } from './header.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import type { Site } from './site.ts';
import { deskFrameWords } from './words/desk-frame.ts';
import { frameWords } from './words/frame.ts';

/** Every address of officers' pages. */
export const deskLinksOf = ({ base }: Pick<Site, 'base'>) => ({
  desk: `${base}/gorevli`,
  /** The way in; it leads back to a page of officers' own, `/gorevli…`, or to her desk. */
  signIn: (back = '/gorevli') => `${base}/gorevli/giris${queryOf({ back })}`,
  /** The same for somebody who is to show who she is, though the issuer still knows her. */
  signInFresh: (back: string) => `${base}/gorevli/giris${queryOf({ back, fresh: true })}`,
  signOut: `${base}/gorevli/cikis`,
  ownSessions: `${base}/gorevli/oturumlarim`,
  locks: `${base}/gorevli/gorevli-oturumlari`,
  search: `${base}/gorevli/ara`,
  filters: `${base}/gorevli/suzgecler`,
  searches: `${base}/gorevli/aramalar`,
  bulk: `${base}/gorevli/toplu`,
  bulkRun: `${base}/gorevli/toplu/uygula`,
  manager: `${base}/gorevli/yonetim`,
  managerCsv: `${base}/gorevli/yonetim/sayilar.csv`,
  system: `${base}/gorevli/sistem`,
  dossier: (reference: string) => `${base}/gorevli/basvuru/${reference}`,
  document: (reference: string) => `${base}/gorevli/basvuru/${reference}/belge`,
  act: (reference: string, slug: string) => `${base}/gorevli/basvuru/${reference}/islem/${slug}`,
  reply: (reference: string) => `${base}/gorevli/basvuru/${reference}/cevap`,
  replyPreview: (reference: string) => `${base}/gorevli/basvuru/${reference}/cevap/onizleme`,
  register: `${base}/gorevli/kayit`,
  /** Sheets to print, which the staff API answers. */
  replyLetter: (reference: string) => `${base}/staff/requests/${reference}/reply-letter`,
  receipt: (reference: string) => `${base}/staff/requests/${reference}/receipt`,
  deadline: (reference: string) => `${base}/staff/requests/${reference}/deadline`,
});

function queryOf({ back, fresh = false }: { readonly back: string; readonly fresh?: boolean }): string {
  const query = new URLSearchParams({
    ...(back === '/gorevli' ? {} : { sonra: back }),
    ...(fresh ? { yeniden: '1' } : {}),
  }).toString();
  return query === '' ? '' : `?${query}`;
}

/** Whose page it is, and what her forms prove themselves with. */
export type SignedInAs = { readonly name: string; readonly formToken: string };

type Props = {
  readonly site: Site;
  readonly title: string;
  readonly signedIn?: SignedInAs;
  /** What became of the form that led here; the title begins with whether it was done. */
  readonly told?: Told | undefined;
  /** What most who come want to go to, past everything that stands above it. */
  readonly skipTo?: SkipTarget;
  readonly back?: { readonly href: string; readonly text: string };
  /** For a table of many columns. */
  readonly wide?: true;
  /** On a page with a form that is written at length: another language is a link, and a link keeps nothing. */
  readonly isWrittenOn?: true;
  readonly children: ComponentChildren;
};

/** The frame of officers' pages: nothing of the citizens' menu, wide enough for a table. */
export function DeskLayout(props: Props) {
  const { site, signedIn, told, skipTo, back, wide, isWrittenOn, children } = props;
  const w = deskFrameWords(site);
  const { done, notDone } = frameWords(site);
  const title = told ? `${told.isDone ? done : notDone}: ${props.title}` : props.title;
  return (
    <html lang={site.language} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{w.title(title, shortNameIn(site.language, site.authority))}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={site.css} />
      </head>
      <body class={wide ? 'govuk-template__body bv-wide' : 'govuk-template__body'}>
        <ReadIn value={site.language}>
          <SkipLink />
          {skipTo && <SkipLink to={skipTo} />}
          <ServiceHeader
            site={site}
            href={deskLinksOf(site).desk}
            name={w.serviceName}
            beside={<LanguageSwitch site={site} by={isWrittenOn ? 'none' : 'link'} />}
          />
          <div class="govuk-width-container">
            {signedIn && <SignedIn site={site} signedIn={signedIn} />}
            {back && <BackLink {...back} />}
            <main class="govuk-main-wrapper" id="ana-icerik">
              {told && <NotificationBanner {...told} />}
              {children}
            </main>
          </div>
          <PageFooter site={site} />
        </ReadIn>
      </body>
    </html>
  );
}

function SignedIn({ site, signedIn }: { readonly site: Site; readonly signedIn: SignedInAs }) {
  const w = deskFrameWords(site);
  return (
    <section aria-label={w.session} class="govuk-!-display-none-print bv-session">
      <p class="govuk-body">
        {w.signedInAs(<strong>{signedIn.name}</strong>)}{' '}
        <a class="govuk-link" href={deskLinksOf(site).ownSessions}>
          {w.ownSessions}
        </a>
      </p>
      <form method="post" action={deskLinksOf(site).signOut}>
        <input type="hidden" name="formToken" value={signedIn.formToken} />
        <Button text={w.signOut} secondary />
      </form>
    </section>
  );
}
