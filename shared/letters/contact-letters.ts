import { shortNameIn } from '../authorities/names.ts';
import type { CodePurpose, Instant } from '../contracts/vocabulary.ts';
import { contactLettersWords } from '../words/contact-letters.ts';
import { formatDay, formatMoment } from '../words/dates.ts';
import { letterFrameWords } from '../words/letter-frame.ts';
import { type About, closingOf, languageOf, unknownGreeting } from './about.ts';
import { type Block, type Message, paragraph } from './message.ts';

/** The six digits; nothing of what she wrote goes to an address that nobody confirmed. */
export function codeMessage(about: About, purpose: CodePurpose, code: string, expiresAt: Instant): Message {
  const { request, authority } = about;
  const language = languageOf(about);
  const [w, frame] = [contactLettersWords({ language }), letterFrameWords({ language })];
  const until = formatMoment(expiresAt, language);
  return {
    language,
    subject: w.codeSubject(code, request.reference),
    preview: frame.codeUntil(until),
    greeting: unknownGreeting(language),
    blocks: [
      paragraph(w.codeFor[purpose](shortNameIn(language, authority))),
      { kind: 'code', text: code },
      paragraph(frame.keepCode(until)),
      shortFacts(about),
      paragraph(w.unaskedCode[purpose]),
    ],
    closing: closingOf(authority),
  };
}

/** The one reminder to confirm the address. */
export function nudgeMessage(about: About): Message {
  const { request, authority, siteUrl } = about;
  const language = languageOf(about);
  const w = contactLettersWords({ language });
  return {
    language,
    subject: w.nudgeSubject(request.reference),
    preview: w.nudgePreview,
    greeting: unknownGreeting(language),
    blocks: [
      paragraph(w.nudge),
      shortFacts(about),
      paragraph(w.toConfirm),
      { kind: 'link', text: w.confirmLink, href: `${siteUrl}/onay` },
      paragraph(w.unaskedNudge),
    ],
    closing: closingOf(authority),
  };
}

function shortFacts(about: About): Block {
  const language = languageOf(about);
  const { labels } = letterFrameWords({ language });
  return {
    kind: 'facts',
    rows: [
      [labels.reference, about.request.reference],
      [labels.dueOn, formatDay(about.request.dueOn, language)],
    ],
  };
}
