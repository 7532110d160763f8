import { type AttachmentType, attachmentTypes } from './attachment.ts';

/** Signs, as people count them; a name stands in lists and in a header, and none is that long honestly. */
export const longestName = 120;

/** Control signs, and those that turn the direction of writing: `fatura<U+202E>fdp.exe` reads as `fatura exe.pdf`. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** What one system or another takes for something else than a part of a name. */
const notInNames = /[<>:"|?*]/g;

/**
 * The name that a document goes by from now on: composed (NFC), without path, without signs that are not seen, at most
 * `longestName` signs, and with an ending that says what it is: what opens a file goes by its ending.
 *
 * @param typed as a browser sent it @param fallback for a name of which nothing is left
 */
export function attachmentName(typed: string, type: AttachmentType, fallback = 'belge'): string {
  const [last = ''] = typed.normalize('NFC').split(/[/\\]/).slice(-1);
  const cleaned = last.replace(unseen, '').replace(notInNames, ' ').replace(/\s+/gu, ' ').trim();
  const bare = cleaned.replace(/^\.+/, '').replace(/[. ]+$/, '');
  const endings: readonly string[] = attachmentTypes[type];
  const [, stem = bare, ending = ''] = /^(.+)\.([^.]+)$/u.exec(bare) ?? [];
  const fits = endings.includes(ending.toLowerCase());
  const kept = fits ? stem : bare;
  const shown = fits ? ending : endings[0];
  const room = longestName - String(shown).length - 1;
  const signs = [...new Intl.Segmenter('tr').segment(kept || fallback)].map(({ segment }) => segment);
  return `${shortened(signs, room)}.${shown}`;
}

/** As many whole signs as fit into so many code points. */
function shortened(signs: readonly string[], room: number): string {
  let text = '';
  for (const sign of signs) {
    if ([...text].length + [...sign].length > room) break;
    text += sign;
  }
  return text.trimEnd();
}
