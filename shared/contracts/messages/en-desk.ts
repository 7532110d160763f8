import { enOfficer } from './en-officer.ts';
import type { trDesk } from './tr-desk.ts';

const day = 'as day, month and year, for example 4.5.2026.';

/** The sentences of `tr-desk.ts` in English. */
export const enDesk: Readonly<Record<keyof typeof trDesk, string>> = {
  ...enOfficer,
  'feeKurus.missing': 'Enter the fee in lira, above zero, for example 12,50.',
  'mediumKurus.missing': 'Enter the price of the medium in lira, above zero, for example 25.',
  'paidOn.missing': `Enter the day of payment ${day}`,
  'postedOn.missing': `Enter the day on which the notice was posted ${day}`,
  'withdrawnOn.missing': `Enter the day of withdrawal ${day}`,
  'toldOn.missing': `Enter the day on which they were told ${day}`,
  'on.missing': `Enter the day of the complaint, objection or action ${day}`,
  'dispatchedOn.missing': `Enter the day on which the item was posted ${day}`,
  'returnedOn.missing': `Enter the day on which the item came back ${day}`,
  'deliveredOn.missing': `Enter the day of delivery ${day}`,
  'documentDate.missing': `Enter the date of the document ${day}`,
  'arrivedOn.missing': `Enter the day on which the application was served on or handed to the institution ${day}`,
  'arrivedAt.invalid': 'Enter day and time of arrival like 4.5.2026 09.30.',
  'id.missing': 'Choose who was told.',
  'forum.missing': 'Choose where the applicant has gone.',
  'method.missing': 'Choose how the reply was delivered.',
  'outcome.missing': 'Choose the decision.',
  'containsPersonalData.missing': 'Choose whether the reply contains personal data.',
  'kanun.missing': 'Choose what came.',
  'yol.missing': 'Choose how it came.',
  'act.missing': 'Choose what is to be done.',
  'assignee.missing': 'Enter the officer’s user name.',
  'field.invalid': 'Fill in this field again; what was entered could not be read.',
};
