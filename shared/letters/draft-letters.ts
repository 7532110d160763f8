import { shortNameIn } from '../authorities/names.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import { formatMoment } from '../words/dates.ts';
import { draftLettersWords } from '../words/draft-letters.ts';
import { closingOf, greetingOf } from './about.ts';
import type { AboutMember } from './member-letters.ts';
import { type Message, paragraph } from './message.ts';

/** The code with which a kept form is opened again. Nothing of what was typed stands in it, not even a name. */
export function returnCodeMessage(about: AboutMember, code: string, until: Instant): Message {
  const { authority, language, siteUrl } = about;
  const w = draftLettersWords(about);
  const day = formatMoment(until, language);
  return {
    language,
    greeting: greetingOf({}, language),
    closing: closingOf(authority),
    subject: w.subject(shortNameIn(language, authority)),
    preview: w.until(day),
    blocks: [
      paragraph(w.text),
      { kind: 'code', text: code },
      paragraph(w.until(day)),
      { kind: 'link', text: w.link, href: `${siteUrl}/basvuru/devam` },
      paragraph(w.notSent),
    ],
  };
}
