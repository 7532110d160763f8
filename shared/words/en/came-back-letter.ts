import type { cameBackLetter as tr } from '../tr/came-back-letter.ts';

export const cameBackLetter: typeof tr = {
  names: {
    reply: 'reply',
    ready: 'word that the reply is ready',
    posted: 'word that the reply was posted',
    infoAsked: 'request for more information',
    progressed: 'progress reply',
    extended: 'notice of extension',
    feeNotified: 'fee notice',
  },
  subject: (letter, reference) => `E-mail did not arrive: ${letter} – ${reference}`,
  preview: 'The applicant did not receive this message; it has to be delivered another way.',
  greeting: (unit) => `Delivery problem, for ${unit}`,
  what: (letter, why) =>
    `The e-mail that was sent to the applicant in the application below (${letter}) came back: ${why} The applicant has not received this message.`,
  reasons: {
    everyTry: 'the receiving server turned the message away at every try.',
    forGood: 'there is no such address, or the receiving server turned the message away for good.',
  },
  undelivered: 'Not delivered',
  replyAnotherWay:
    'What to do: send the reply to the service address by registered post and record the registered mail number, or hand it over to the applicant, who comes with an identity document, and record that.',
  noticeAnotherWay:
    'What to do: send the notice to the service address by registered post, and note the registered mail number on the application. The applicant’s e-mail address no longer counts as confirmed; unless it is confirmed again, no notices and no reply are sent to it.',
  feeAnotherWay:
    'What to do: notify the fee again (send the notice to the service address by registered post and record it with the registered mail number), or answer the application before the last day.',
  readyAnotherWay:
    'What to do: tell the applicant by telephone that the reply is ready, or send the reply to the service address by registered post and record the registered mail number.',
  postedAlready:
    'The reply is in the post; only the message that says so did not arrive. If the registered letter is returned, reach the applicant in another way than by e-mail.',
  onTheList: 'Until this is done, the application stays in the unit’s daily reminder.',
  feeNeverStood: (article) =>
    `As the fee notice did not reach the applicant, the term to pay has not started and the term for the reply has not stood still (${article}).`,
  termRuns: 'The term for the reply keeps running meanwhile.',
};
