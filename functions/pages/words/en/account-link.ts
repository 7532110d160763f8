import type { accountLink as tr } from '../tr/account-link.ts';

export const accountLink: typeof tr = {
  link: {
    title: 'Link your account to e-Devlet',
    text: 'Once it is linked, signing in to your account also shows you every application made with your identity number, those made in person, by post or by registered electronic mail (KEP) too. Your name and identity number are taken from e-Devlet.',
    ownName: 'Name in your account',
    stateName: 'Name in e-Devlet',
    ownNumber: 'Number in your account',
    stateNumber: 'Number in e-Devlet',
    notYou: 'If the person in e-Devlet is not you, do not link.',
    button: 'Link my account to this person',
    askState: (link) => [
      link('Verify your identity with e-Devlet'),
      '; then you see here what would change, and confirm it.',
    ],
  },
  noAccount: {
    title: 'You have no account',
    notNeeded: (mine) => [
      'You signed in with e-Devlet; that needs no account with this institution. You can ',
      mine('see your applications'),
      ' and apply.',
    ],
    ways: (signUp, signIn) => [
      'If you want to sign in without e-Devlet too, you can ',
      signUp('create an account'),
      '; if you have one, you can ',
      signIn('sign in to it'),
      '.',
    ],
  },
};
