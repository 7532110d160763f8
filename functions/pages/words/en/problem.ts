import type { problem as tr } from '../tr/problem.ts';

export const problem: typeof tr = {
  ours: [
    'Try again in a few minutes.',
    'If you sent a form, you can send the same form again; your application is not recorded twice.',
  ],
  notThere: [
    'The address may be mistyped or the link out of date. Check the address, or go on from the application page.',
  ],
  tooLarge: ['Go back to the form with your browser’s back button, shorten the text and send it again.'],
  other: ['Go back to the previous page with your browser’s back button and try again.'],
  writeTo: (address) => `If the problem remains, write to us: ${address}.`,
  writeToOrCall: (address, telephone) => `If the problem remains, write to ${address} or call ${telephone}.`,
  start: 'Go to the application page',
};
