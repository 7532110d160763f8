import type { receipt as tr } from '../tr/receipt.ts';

export const receipt: typeof tr = {
  confirm: {
    codeSent: [
      'We have sent a 6-digit code to your e-mail address. Once you enter the code, your receipt comes by e-mail. Your application is valid and its term runs even if you do not confirm.',
    ],
    smsSent: [
      'We have sent a 6-digit code to your telephone by SMS. Once you enter the code, news of your application comes by SMS. Your application is valid and its term runs even if you do not confirm.',
    ],
    notNeeded: [],
  },
  reply: {
    email:
      'You asked for the reply by e-mail. E-mail goes only to a confirmed address; unless your identity has been verified, a reply that contains personal data comes by post to your service address.',
    post: 'The reply will be sent to your service address by registered post.',
    inPerson: 'You can collect the reply from the institution; bring an identity document.',
  },
  examinedBy: (unit) => `Your application will be examined by: ${unit}.`,
  answeredBy: (term, day) => `You will get a reply ${term}; the last day is ${day}.`,
};
