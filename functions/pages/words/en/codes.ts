import type { codes as tr } from '../tr/codes.ts';

export const codes: typeof tr = {
  code: {
    label: '6-digit code',
    hint: 'The code is in your e-mail or your text messages. If no e-mail has arrived, look in your spam folder too.',
  },
  reference: {
    label: 'Reference number',
    hint: 'The 10 characters on your receipt, in the form XXXXX-XXXXX. Small letters will do too.',
  },
  newCode: 'Send a new code',
  follow: 'Follow your application',
  asked: {
    confirm: {
      title: 'Enter the code we sent you',
      text: 'Enter the 6-digit code that we sent to the e-mail address in your application or, if you gave none, to your mobile phone.',
      action: 'Confirm',
    },
    follow: {
      title: 'Enter the code we sent you',
      text: 'If this application has a confirmed e-mail address or telephone, we have sent a 6-digit code there.',
      action: 'Show the status of the application',
    },
  },
  noCode: 'No code has arrived?',
  askAgain: 'You can ask for a new code; when it arrives, the old one stops working.',
  sent: 'If this application has an e-mail address or mobile phone that a code can go to, and none was asked for in the last minute, a new code has been sent. It is valid for ten minutes.',
  confirmed: 'Confirmed',
  receiptComes: 'Confirmed; your receipt is on its way to your e-mail address or telephone.',
  yourReference: 'Your reference number',
  next: 'What happens next?',
  whatComes:
    'From now on, messages about your application come to the e-mail address or telephone you have confirmed. Confirming changes neither the day your application was received nor the last day for the reply.',
  followIt: 'Follow the status of your application',
};
