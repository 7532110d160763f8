/** The pages on which documents are added, and those on which officers open them. */
import { attachPage } from '../../functions/pages/attach-page.tsx';
import { deskAttachmentPage, deskUnscannedPage } from '../../functions/pages/desk-attachment-page.tsx';
import type { Site } from '../../functions/pages/site.ts';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { scanStates, usualAttachmentLimits, type WaitingAttachment } from '../../shared/domain/attachment.ts';

/** Long, with what would be markup; in the words of whoever reads the page. */
const names = {
  tr: `<b>Çığırtkanoğlu’nun "${'uzun '.repeat(18)}" dilekçesi & eki.pdf`,
  en: `<b>My "${'long '.repeat(18)}" letter & its annex.pdf`,
};
const file = (n: number, name = names.tr): WaitingAttachment => ({
  id: String(n).repeat(32),
  name,
  type: 'application/pdf',
  size: 10 ** (n + 3),
  sha256: 'ab'.repeat(32),
  addedAt: '2026-05-04T06:30:00.000Z' as Instant,
});
const itemsFor = ({ language }: Site) =>
  scanStates.map((scan, n) => ({ file: file(n, names[language]), scan }));
const limits = usualAttachmentLimits;
const form = { form: 'dilekce', before: 'yer', after: 'kontrol' } as const;
const request = { reference: 'K7RTA-3MHL4', ticket: `1795411840078-code-${'0'.repeat(64)}` };

export const attachPagesOf = (site: Site): Readonly<Record<string, string>> => {
  const items = itemsFor(site);
  return {
    attach: attachPage({ site, place: form, items: [], limits }),
    'attach-added': attachPage({ site, place: form, items, limits }),
    'attach-refused': attachPage({ site, place: form, items, limits, mistake: 'tooLarge' }),
    'attach-request': attachPage({ site, place: request, items, limits, mistake: 'noCookie' }),
  };
};

const signedIn = { name: 'mehmet.kaya', formToken: 'f'.repeat(43) };
export const deskAttachmentPagesOf = (site: Site): Readonly<Record<string, string>> => {
  const shown = { site, signedIn, reference: request.reference };
  return {
    'desk-attachment': deskAttachmentPage({
      ...shown,
      url: 'https://depo.example/kept/a?b=1&c=2',
      name: file(1).name,
    }),
    'desk-attachment-unscanned': deskUnscannedPage({ ...shown, id: file(1).id }),
  };
};
