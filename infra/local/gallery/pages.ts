/** The pages of the gallery, in Turkish; they work without script, on a telephone too, and load nothing. */
import type { Authority } from '../../../shared/authorities/authority.ts';
import { escaped } from '../http/escaped.ts';
import type { Sample, SampleGroup } from './samples.ts';
import type { Shown } from './show.ts';

const style = `
:root { color-scheme: light dark; }
body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
ul { padding: 0; list-style: none; } li a { display: block; padding: 0.5rem 0; }
iframe { width: 100%; height: 36rem; border: 1px solid; background: #fff; resize: both; }
iframe.phone { box-sizing: content-box; width: 360px; max-width: calc(100% - 2px); }
pre { white-space: pre-wrap; border: 1px solid; padding: 0.5rem; font-size: 1rem; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }`;

const page = (title: string, body: string): string => `<!DOCTYPE html>
<html lang="tr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Mektup örnekleri</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;

const laws: Readonly<Record<string, string>> = {
  kvkk: 'KVKK',
  petition: 'dilekçe',
  information: 'bilgi edinme',
};
/** The same letter reads otherwise under another law, so its name says which. */
const nameOf = ({ title, scene }: Sample) => (scene ? `${title} (${laws[scene.request.regime]})` : title);

export type Listed = { readonly authority: Authority; readonly groups: readonly SampleGroup[] };

export const indexPage = (all: readonly Listed[]): string =>
  page(
    'Mektup örnekleri',
    `<p>Kurumların gönderebildiği bütün e-postalar ve SMS’ler, uydurma verilerle. Gerçek mektupları yazan işlevlerle yazılır; hiçbiri gönderilmez.</p>
${all.map(({ authority, groups }) => `<h2>${escaped(authority.name)}</h2>\n${groups.map((group) => groupHtml(authority, group)).join('\n')}`).join('\n')}`,
  );

const groupHtml = ({ id }: Authority, { title, samples }: SampleGroup): string =>
  samples.length === 0
    ? ''
    : `<h3>${escaped(title)}</h3>
<ul>
${samples.map((sample) => `<li><a href="/${id}/${sample.id}">${escaped(nameOf(sample))}</a></li>`).join('\n')}
</ul>`;

/** @param path where the page lies; the HTML part lies at `<path>/html` */
export function letterPage(authority: Authority, sample: Sample, { mail, sms }: Shown, path: string): string {
  const { language = 'tr' } = sample;
  const mailParts = mail
    ? `<p lang="${language}"><strong>${escaped(mail.subject)}</strong></p>
<h2>HTML bölümü</h2>
<iframe src="${path}/html" sandbox title="HTML bölümü"></iframe>
<h2>HTML bölümü, telefonda (360 piksel)</h2>
<iframe class="phone" src="${path}/html" sandbox title="HTML bölümü, telefonda"></iframe>
<h2>Metin bölümü</h2>
<pre lang="${language}">${escaped(mail.text)}</pre>
<h2>Başlıklar</h2>
<pre>${escaped(mail.headers.join('\n'))}</pre>`
    : '';
  const smsPart = sms
    ? `<h2>SMS (${sms.parts} ileti)</h2>
<pre lang="${language}">${escaped(sms.text)}</pre>`
    : '<p>Bu mektubun SMS’i yoktur.</p>';
  return page(
    nameOf(sample),
    `<p>${escaped(authority.name)} · <a href="/">Bütün örnekler</a></p>
${mailParts}
${smsPart}`,
  );
}

export const notFoundPage = (): string =>
  page('Böyle bir örnek yok', '<p><a href="/">Bütün örneklere dönün.</a></p>');
