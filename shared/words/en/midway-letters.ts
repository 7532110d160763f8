import type { midwayLetters as tr } from '../tr/midway-letters.ts';

export const midwayLetters: typeof tr = {
  infoAskedSubject: (reference) => `More information is needed for your application – ${reference}`,
  infoAskedPreview: 'We need information from you to decide your application.',
  infoAsked: 'The unit that is examining your application asks you for this information:',
  toAnswer: 'You can write the information on the page where you follow your application:',
  progressSubject: (reference) => `How your application stands – ${reference}`,
  progressPreview: 'The matter is still being dealt with; you will be told the result separately.',
  progress: 'Your application is still being dealt with. How it stands today:',
  notFinal: (article) =>
    `This message is not the final reply; you will be told the result separately (${article}).`,
  extendedSubject: (reference) => `The term for the reply has been extended – ${reference}`,
  extendedPreview: (day) => `New last day: ${day}.`,
  extended: (term, article) =>
    `Your application will be answered ${term} (${article}). The term can be extended once.`,
  ground: (ground, article) => `Legal ground: ${ground} (${article})`,
  reasons: 'Reasons',
  feeSubject: (reference) => `Notice of a fee for your application – ${reference}`,
  feePreview: (day) => `Last day to pay: ${day}.`,
  fee: 'For access to the information that you asked for, this fee has to be paid:',
  paying: 'The term runs on once your proof of payment has reached the institution.',
  lapsedSubject: (reference) => `Your application has been closed – ${reference}`,
  lapsedPreview: 'As the fee was not paid in time, you are deemed to have withdrawn your request.',
  lapsed: (day, article) =>
    `As the fee that you were told of was not paid by ${day}, you are deemed to have withdrawn your request (${article}). You can apply again if you wish.`,
  noticeSubject: (reference) => `The privacy notice has been renewed – ${reference}`,
  noticePreview: 'The text that explains how your data is used has been renewed.',
  noticeRenewed: (authority) =>
    `While your application was open, ${authority} renewed its privacy notice. You can read the new text here:`,
  noticeLink: 'Privacy notice',
  newPurpose:
    'The text names a new purpose of use. Your data is not used for it unless you mark on the page where you follow your application that you have read the new text.',
  samePurposes: 'The purposes of use have not changed; there is nothing that you need to do.',
};
