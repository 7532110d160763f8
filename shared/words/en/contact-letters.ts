import type { contactLetters as tr } from '../tr/contact-letters.ts';

export const contactLetters: typeof tr = {
  codeSubject: (code, reference) => `${code} is your code – application ${reference}`,
  codeFor: {
    confirm: (authority) =>
      `This e-mail address was entered on the application page of ${authority}. To confirm that the address is yours, enter this code on the page:`,
    follow: (authority) =>
      `To see the status of your application, enter this code on the application page of ${authority}:`,
  },
  unaskedCode: {
    confirm:
      'If you did not make this application, ignore this message. Unless the code is entered, nothing of the application is sent to this address; only one reminder may follow.',
    follow:
      'If you did not ask for this code, ignore this message; unless the code is entered, the status of your application is shown to nobody.',
  },
  nudgeSubject: (reference) => `Confirm your e-mail address – application ${reference}`,
  nudgePreview: 'Receipt and reply are not sent to an address that is not confirmed.',
  nudge:
    'The application made with this address is valid and its term is running, but the address has not been confirmed yet. Receipt and reply are not sent to an address that is not confirmed.',
  toConfirm: 'To confirm it, open the page, enter your application number and ask for a new code:',
  confirmLink: 'Confirm my e-mail address',
  unaskedNudge:
    'If you did not make this application, ignore this message; no further reminder will be sent.',
};
