import type { deskFrame as tr } from '../tr/desk-frame.tsx';

export const deskFrame: typeof tr = {
  title: (page, authority) => `${page} – Officer – ${authority}`,
  serviceName: 'Applications: officers’ pages',
  session: 'Session',
  signedInAs: (name) => <>You are signed in as {name}.</>,
  ownSessions: 'My sessions',
  signOut: 'End all my sessions',
  desk: 'Officers’ page',
  toList: 'Back to the applications',
};
