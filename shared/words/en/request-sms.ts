import type { requestSms as tr } from '../tr/request-sms.ts';

export const requestSms: typeof tr = {
  codeFor: {
    confirm: (code) => `Your confirmation code is ${code}.`,
    follow: (code) => `Your code to follow your application is ${code}.`,
  },
  keepCode: (hour, reference) =>
    `Valid until ${hour}. Application ${reference}. Share the code with nobody; ignore this if you did not ask for it.`,
  about: (reference) => `Application ${reference}.`,
  receipt: (day) => `Received; your number is confirmed. Last day for the reply: ${day}.`,
  nudge:
    'Your telephone number is not confirmed; ask for a code on the page. Ignore this if you did not apply.',
  ready: 'Your reply is ready; collect it from the institution with an identity document.',
  posted: 'Your reply has been posted.',
  postedUnder: (number) => `Your reply has been posted. Mail number ${number}.`,
  lapsed: 'As the fee was not paid, you are deemed to have withdrawn your request.',
  noticeAnnounced: 'The privacy notice has been renewed.',
  infoAsked: 'The institution asks you for information. A letter is coming to your address by post.',
  progressed: 'You get an interim reply. A letter is coming to your address by post.',
  extended: (day) =>
    `The term for the reply was extended; new last day: ${day}. A letter is coming to your address by post.`,
  feeNotified: (day) => `A fee was set; last day to pay: ${day}. A letter is coming to your address by post.`,
};
