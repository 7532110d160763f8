import type { identity as tr } from '../tr/identity.ts';

export const identity: typeof tr = {
  name: 'First name',
  surname: 'Surname',
  assurance: 'How you are known',
  differing: 'What differs from what you wrote; your application carries what was verified:',
  difference: (field, typed, known) => `${field}: “${known}” instead of “${typed}”`,
  leftEmpty: (field, typed) => `${field}: left empty instead of “${typed}”`,
  ways: {
    edevlet: {
      link: 'Verify my identity with e-Devlet',
      button: 'Keep this and verify with e-Devlet',
    },
    member: { link: 'Sign in with my account', button: 'Keep this and sign in with my account' },
  },
  optional:
    'If you verify your identity now, you need not give name, surname and identity number; a reply with personal data can then come by e-mail. You can also apply without it.',
  demanded: {
    member: 'To send this application you have to verify your identity first.',
    edevlet: 'To send this application you have to verify your identity with e-Devlet.',
  },
  keeping:
    'If you want to verify your identity before you send it, what you wrote is kept; after signing in you come back here.',
};
