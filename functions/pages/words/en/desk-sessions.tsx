import type { deskSessions as tr } from '../tr/desk-sessions.tsx';

export const deskSessions: typeof tr = {
  title: 'My sessions',
  advice:
    'If you have changed your password or your second step, or see a session that you do not know, end your other sessions. The change is made at your identity provider and is not reported here.',
  firstShow: (signIn) => (
    <>
      To end sessions, first show again who you are: {signIn('sign in again')}. You can then end them within
      five minutes.
    </>
  ),
  endOthers: 'End all other sessions',
  one: 'This session',
  other: (number) => `Other session ${number}`,
  endOne: 'End this session',
  endOther: (number) => `End other session ${number}`,
  browser: 'Browser',
  unknown: 'Not known',
  startedAt: 'Started',
  usedAt: 'Last used',
};
