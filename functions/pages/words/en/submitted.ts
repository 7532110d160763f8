import type { submitted as tr } from '../tr/submitted.ts';

export const submitted: typeof tr = {
  title: 'Your application has been received',
  number: 'Your reference number',
  authority: 'Institution',
  kind: 'Kind of application',
  receivedAt: 'Received on',
  term: 'Time for the reply',
  dueOn: 'Last day for the reply',
  assurance: 'How you are known',
  followUpCode: 'Follow-up code',
  missing: {
    heading: 'What your application lacks',
    text: 'Your application has been received and time runs; the institution will ask you for this.',
  },
  shownOnce: 'The follow-up code is shown on this page only, and once. Print the page or note the code down.',
  toPrint:
    'To print, press Ctrl and P on a computer (Command and P on a Mac); on a telephone choose “Print” from the share menu.',
  next: 'What happens next?',
  mine: 'See your applications',
  follow: 'Follow your application',
  stillCounts: 'Your application is on record; time runs even if you do not confirm.',
  confirm: {
    codeSent: {
      title: 'Confirm your e-mail address',
      sent: (address) =>
        `We have sent a 6-digit code to ${address ?? 'your e-mail address'}. Type the code below.`,
      action: 'Confirm my e-mail address',
    },
    smsSent: {
      title: 'Confirm your telephone number',
      sent: (number) =>
        `We have sent a 6-digit code to ${number ?? 'your telephone'} by SMS. Type the code below.`,
      action: 'Confirm my telephone number',
    },
  },
};
