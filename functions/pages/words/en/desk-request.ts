import type { deskRequest as tr } from '../tr/desk-request.ts';

export const deskRequest: typeof tr = {
  title: (reference) => `Application ${reference}`,
  list: 'Applications',
  writing: (names) =>
    `Somebody is writing about this application at the moment: ${names}. Ask first, so that nothing is done twice.`,
  changed: {
    title: 'The application changed while you were on this page',
    text: 'What you did was not recorded; what you wrote is still there below. If it is still needed, check it and send it again.',
  },
  opensBeside: 'Applications open in a new tab; this page stays as it is.',
  choose: 'Choose',
  day: 'Day, month, year; for example 4.5.2026.',
};
