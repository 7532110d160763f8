import type { apply as tr } from '../tr/apply.ts';

export const apply: typeof tr = {
  kinds: 'Kinds of application',
  basis: (law, article) => `Basis: ${law}, ${article}`,
  applicant: 'Applicant',
  back: 'Previous step',
  backToCheck: 'Back to checking your answers',
  place: (step, steps) => `Step ${step} of ${steps}`,
  goOn: 'Save and continue',
  begun: (link) => [
    'What you wrote in this form is still here: ',
    link('check your answers'),
    ' or go on below.',
  ],
  steps: {
    kimlik: 'About you',
    iletisim: 'How can we reach you?',
    haklar: 'Your rights',
    tur: 'Kind and topic of your petition',
    kurulus: 'For whom do you want it?',
    konu: {
      kvkk: 'What you ask for',
      petition: 'Your petition',
      information: 'The information or document that you want',
    },
    yer: 'Where is it?',
  },
  notes: {
    yer: 'If your petition is about a certain place, write as much as we need to find it; if not, leave this empty and continue.',
  },
  kept: 'What you write is kept for this browser at every step, and deleted if you do not go on for a day; nobody else can read it.',
  check: {
    title: 'Check your answers',
    change: 'Change',
    of: (label) => `: ${label}`,
    notGiven: 'Not given',
    next: 'What happens when you send it?',
    promise: 'When you send it, you get a reference number, a follow-up code and the last day for the reply.',
    send: 'Send the application',
  },
  notice: {
    heading: 'Your personal data',
    purpose: (link) => [
      'We process what you write in this form to decide on your application and to get the reply to you. Details stand in the ',
      link('privacy notice (opens in a new tab)'),
      '; the text is below as well.',
    ],
    readHere: 'Read the privacy notice here',
    label: 'Privacy notice',
    hint: 'This tick says that you have read the text; it does not mean consent or approval.',
    read: 'I have read the privacy notice',
  },
  keptPage: {
    title: 'What you wrote is kept',
    text: 'Your form waits for you in this browser for one day; nobody else can read it. After signing in you come back to it.',
    onward: 'Continue to sign in',
  },
  noCookie:
    'Your browser sent no cookie, so what you wrote could not be kept yet; it stands below. Allow cookies for this site and press “Save and continue” again. If you cannot, you can also apply at the institution or by post.',
  tooLong: 'What you wrote is too long to be kept; it stands below. Shorten the long fields and try again.',
  tooLongHere: 'What you wrote here is too long; shorten it.',
  signedOut:
    'Your session has ended; what you wrote is still there. Sign in again, or give your identity details and send it.',
  sentBefore:
    'This form was sent before, and your application was received. If you want to send the changed form below as a new application, send it again.',
};
