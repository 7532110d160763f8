import type { start as tr } from '../tr/start.ts';

export const start: typeof tr = {
  title: 'Kinds of application',
  heading: (authority) => `Apply to ${authority}`,
  lead: 'You can apply on these pages without an account. You are given an application number and the last day for the reply.',
  term: 'Time for the reply',
  termText: (term) => `The reply is given ${term}.`,
  extended: (extension) => `In the cases that the law names the time is longer: ${extension}.`,
  basis: 'Legal basis',
  basisText: (law, article) => `${law} (${article})`,
  fee: 'Fee',
  noFee: 'Applying and the reply are free of charge.',
  identity: 'Identity',
  mayVerify: (ways) =>
    `You can apply without verifying your identity. If you want to verify it, use ${ways}.`,
  mustVerify: (ways) => `You have to verify your identity before you send: use ${ways}.`,
  noVerifying: 'You are not asked to verify your identity.',
  personalReply: 'A reply with personal data is e-mailed only to a person whose identity is verified.',
  ways: { edevlet: 'the e-Government Gateway (e-Devlet)', member: 'your account with the institution' },
  or: ' or ',
  needed: 'What you have to enter',
  before: 'Have you applied before?',
  follow: 'See where your application stands',
  notice: 'Read in the privacy notice how we process your personal data',
};
