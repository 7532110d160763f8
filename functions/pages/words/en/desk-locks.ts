import type { deskLocks as tr } from '../tr/desk-locks.ts';

export const deskLocks: typeof tr = {
  title: 'Officers’ sessions',
  ask: 'What is to be done?',
  choices: {
    end: 'End all sessions of the officer',
    lockOut: 'Lock the officer out: end the sessions and allow no new one',
    letIn: 'Let the officer in again',
    endEveryone: 'End the sessions of all officers (yours too)',
    endCitizens: 'End the sessions of all applicants who are signed in',
  },
  officer: 'The officer’s user name or number at the identity provider',
  officerHint: 'Leave it empty for all officers or all applicants.',
  send: 'Do it and record it',
  listed: 'What was done',
  none: 'Nothing has been done yet.',
  happened: {
    end: 'Sessions ended',
    lockOut: 'Locked out',
    letIn: 'Let in again',
    endEveryone: 'Sessions of all officers ended',
    endCitizens: 'Sessions of all applicants ended',
  },
  line: (moment, officer, did, by) =>
    `${moment}: ${officer === undefined ? '' : `${officer}: `}${did}. Done by ${by}`,
  done: (did) => `${did}.`,
  doneToStranger: (did) => `${did}. Nobody has signed in by this name so far: check that you typed it right.`,
};
