import type { deskBulk as tr } from '../tr/desk-bulk.ts';

export const deskBulk: typeof tr = {
  about:
    'You can assign the applications that you select to an officer all at once, or remind their officers of them. You are first shown what would be done.',
  chosen: {
    assign: 'Assign the selected ones to an officer',
    remind: 'Send reminders of the selected ones',
  },
  headings: {
    assign: 'Assign to an officer',
    remind: 'Remind the officers',
  },
  order: {
    assign: (count) => `Assign to the officer (${count})`,
    remind: (count) => `Send the reminders (${count})`,
  },
  toDo: {
    assign: 'Applications to be assigned',
    remind: 'Applications whose officer will be reminded',
  },
  done: {
    assign: 'Assigned applications',
    remind: 'Applications whose officer was sent a reminder',
  },
  givenTo: (officer) => `Assigned to ${officer}`,
  impossible: 'This cannot be done to any of the applications that you selected.',
  officer: 'Officer',
  officerHint:
    'The list holds officers who have signed in within the last 400 days and can work on applications. Whoever you choose can read and answer these applications, even from another unit.',
  choose: 'Choose',
  toSkip: 'Applications that will be skipped',
  result: 'Result of the bulk action',
  counts: (done, skipped, failed) => `Done: ${done}. Skipped: ${skipped}. Could not be done: ${failed}.`,
  skipped: 'Skipped applications',
  failed: 'Applications where it could not be done',
  title: 'Bulk action',
  nothingDone: 'Nothing was done. Go back to the list and select again.',
  back: 'Back to the list',
  assignee: (officer) => `with ${officer}`,
};
