import { escaped } from '../http/escaped.ts';
import type { SmsMessage } from './sms-box.ts';

const moment = new Intl.DateTimeFormat('tr-TR', {
  timeZone: 'Europe/Istanbul',
  dateStyle: 'medium',
  timeStyle: 'medium',
});

const item = ({ at, to, text }: SmsMessage) =>
  `<li><p><strong>0${escaped(to)}</strong> <small>${moment.format(new Date(at))}</small></p><p>${escaped(text)}</p></li>`;

/** The box as a page to look at; it is read anew every few seconds. */
export function smsPage(messages: readonly SmsMessage[]): string {
  return `<!doctype html>
<html lang="tr">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="5">
<title>SMS kutusu (${messages.length})</title>
<style>
:root { color-scheme: light dark; }
body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
li { border-bottom: 1px solid; padding: 0.5rem 0; list-style: none; overflow-wrap: anywhere; }
ul { padding: 0; } p { margin: 0.25rem 0; }
</style>
</head>
<body>
<main>
<h1>SMS kutusu</h1>
<p>Bu makinede gönderilen kısa iletiler; en yenisi en üstte. Hiçbiri bir telefona gitmez.</p>
${messages.length === 0 ? '<p>Henüz ileti yok.</p>' : `<ul>${messages.map(item).join('\n')}</ul>`}
</main>
</body>
</html>`;
}
