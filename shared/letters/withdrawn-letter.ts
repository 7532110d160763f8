import { shortNameIn } from '../authorities/names.ts';
import type { Personal } from '../contracts/personal.ts';
import type { Withdrawn } from '../domain/request.ts';
import { formatDay } from '../words/dates.ts';
import { kindOfRequest } from '../words/kind.ts';
import { letterFrameWords } from '../words/letter-frame.ts';
import { ownActsWords } from '../words/own-acts.ts';
import { type About, closingOf, followLink, greetingOf, languageOf } from './about.ts';
import { type Message, paragraph } from './message.ts';

type AboutWithdrawn = About & { readonly request: Withdrawn };

/** The receipt of a withdrawal, and what to do if it was somebody else's. */
export function withdrawnMessage(about: AboutWithdrawn, personal: Personal): Message {
  const { request, authority } = about;
  const language = languageOf(about);
  const w = ownActsWords({ language });
  const { labels } = letterFrameWords({ language });
  return {
    language,
    subject: w.withdrawnSubject(request.reference),
    preview: w.withdrawnPreview,
    greeting: greetingOf(personal, language),
    blocks: [
      paragraph(w.withdrawn(formatDay(request.endedOn, language))),
      {
        kind: 'facts',
        rows: [
          [labels.reference, request.reference],
          [labels.kind, kindOfRequest(request, authority, language)],
        ],
      },
      paragraph(w.withdrawnNotYou),
      followLink(about),
    ],
    closing: closingOf(authority),
  };
}

export const withdrawnSms = (about: About): string =>
  `${shortNameIn(languageOf(about), about.authority)}: ${ownActsWords({ language: languageOf(about) }).sms.withdrawn(about.request.reference)}`;
