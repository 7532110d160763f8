import type { replyLetters as tr } from '../tr/reply-letters.ts';

export const replyLetters: typeof tr = {
  subject: (reference) => `Reply to your application – ${reference}`,
  forwardedSubject: (reference) =>
    `Your application has been sent to the competent institution – ${reference}`,
  readySubject: (reference) => `Your reply is ready – application ${reference}`,
  readyPreview: 'You can collect your reply from the institution; bring an identity document.',
  ready:
    'Your application has been answered. Your reply is ready; you can collect it from the institution, and you need an identity document.',
  postedSubject: (reference) => `Your reply has been posted – application ${reference}`,
  postedPreview: 'The reply is on its way to your service address by registered post.',
  posted:
    'Your application has been answered. The reply was sent to your service address by registered post.',
  headings: {
    decision: 'Decision',
    perRight: 'Decision right by right',
    explanation: 'Explanation',
    ground: 'Legal ground',
    reasons: 'Reasons',
    thirdParties: 'Third parties that are told',
    fee: 'Fee',
    document: 'Official document',
    remedies: 'What you can do next',
  },
  aboutTranslation: [
    'The institution’s own words stand below in Turkish, as it wrote them; the rest is translated for you. The Turkish text of the law and of the reply decides. The ways further and their last days are those of Turkish law.',
  ],
  forwardedTo: (body, article) => `Sent to: ${body} (${article}).`,
  rightAccepted: 'Accepted.',
  rightRefused: 'Refused.',
  reasonsFollow: 'Reasons:',
  toldTo: (names, article) => `The following will be told of this decision: ${names} (${article}).`,
  charged: (sum, article) => `A fee of ${sum} is charged for this reply (${article}).`,
  documentIs: (number, day) => `Number ${number}, dated ${day}.`,
  documentSigned: 'The electronically signed document is attached.',
  lastDay: (day, window) => `Last day ${day}: ${window}.`,
  earliestLastDay: (day, window) =>
    `Ends on ${day} at the earliest (later when the reply reaches you later): ${window}.`,
  controller: {
    name: 'Data controller',
    address: 'Address',
    telephone: 'Telephone',
    kep: 'Registered electronic mail (KEP)',
    mailbox: 'E-mail',
    website: 'Website',
  },
  applicant: {
    name: 'Applicant',
    representedName: 'On behalf of',
    authorityDocument: 'Document of authority',
    organisation: 'Organisation',
    serviceAddress: 'Service address',
    email: 'E-mail',
    phone: 'Telephone',
    subject: 'Subject',
  },
};
