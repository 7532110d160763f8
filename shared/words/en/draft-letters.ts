import type { draftLetters as tr } from '../tr/draft-letters.ts';

export const draftLetters: typeof tr = {
  subject: (authority) => `${authority}: the return code of your kept form`,
  text: 'We have kept your half-finished application form. To go on where you left it, type your e-mail address and this return code on the page below:',
  until: (moment) =>
    `The return code is good until ${moment}, and once; the form opens with this code only. Do not share it with anybody.`,
  link: 'Continue with the form',
  notSent: 'The form has not been sent yet; time begins to run when you send it.',
};
