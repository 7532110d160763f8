import type { edevlet as tr } from '../tr/edevlet.ts';

export const edevlet: typeof tr = {
  title: 'Sign in with e-Devlet',
  whatItLearns: (authority) =>
    `You verify your identity at e-Devlet (the e-Government Gateway); ${authority} learns only your Turkish identity number, your name and your surname.`,
  signIn: 'Sign in with e-Devlet',
  signInAgain: 'Sign in with e-Devlet again',
  start: 'Go to the applications page',
  without: 'Without e-Devlet',
  member: 'Sign in to your account',
  inWriting: (address) => `Apply in writing: ${address}`,
  inWritingOrKep: (address, kep) =>
    `Apply in writing: ${address}, or by registered electronic mail (KEP): ${kep}`,
  byTelephone: (number) => `Ask by telephone: ${number}`,
  follow: 'Follow one application with its follow-up code',
  account: 'Go back to your account',
  apply: 'Apply without signing in.',
  form: 'Go back to the form.',
  answersKept: 'The answers you kept are still there.',
};
