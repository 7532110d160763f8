import type { attach as tr } from '../tr/attach.ts';

export const attach: typeof tr = {
  title: 'Your documents',
  titleMore: 'Add documents to your application',
  optional: 'You do not have to add documents. If you do not want to, continue.',
  whatIsTaken: (files, each, byForm, total) =>
    `You can add up to ${files} documents: each up to ${each} (${byForm} if scripts are off), and up to ${total} together.`,
  types:
    'Documents can be PDF, JPEG, PNG, HEIC, TIFF, Word (.docx), Excel (.xlsx), ODT or plain text; they cannot contain macros.',
  oneAtATime: 'Add documents one at a time.',
  kept: 'If you do not send the application, the documents you added are deleted after 2 days. If you save the form for later, add the documents again when you come back.',
  personal:
    'Add only the documents that are needed; do not share other people’s personal data unless it is necessary.',
  choose: 'Document to add',
  add: 'Add document',
  list: 'Documents added',
  none: 'You have not added any documents yet.',
  remove: 'Remove',
  removeOf: (name) => `: ${name}`,
  goOn: 'Continue',
  send: 'Add the documents to the application',
  back: 'Previous step',
  change: 'Change',
  caption: (reference) => `Application ${reference}`,
  scans: {
    waiting: 'being scanned for malicious software',
    clean: 'scanned, no malicious software found',
    infected:
      'malicious software found, content deleted; it is passed on to nobody. Add a clean copy of the document',
    unscanned: 'not scanned for malicious software',
  },
  progress: {
    starting: 'Uploading the document…',
    percent: 'Uploaded: {percent}%',
    judging: 'Checking the document…',
    broken: 'The document could not be uploaded; check your connection and add it again.',
  },
  refusals: {
    none: 'Choose the document to add.',
    empty: 'The file you chose is empty; choose a file that has content.',
    tooLarge: (each, byForm) =>
      `The document is too large: it can be up to ${each}, or ${byForm} if scripts are off. Make it smaller or split it, and add it again.`,
    tooMany: (files) =>
      `You can add up to ${files} documents; remove one, or combine documents into one file.`,
    tooMuch: (total) =>
      `Together the documents are larger than ${total}; remove one, or make it smaller and add it again.`,
    typeNotTaken:
      'This type of file is not accepted. Save the document as PDF, JPEG, PNG, HEIC, TIFF, Word (.docx), Excel (.xlsx), ODT or plain text and add it again.',
    macros:
      'The document contains a macro (a program); save it without macros, or as a PDF, and add it again.',
    again: 'You have already added this document.',
    lost: 'The document did not reach us; choose it and add it again.',
  },
  unread: 'The form could not be read; choose the document and add it again.',
  tooOften:
    'Too many documents were added from this address in a short time; try again in an hour. What you added is still there.',
  noCookie:
    'Your browser does not accept cookies, so the document could not be added. Allow cookies and try again, or hand in or post the documents to the institution.',
  notFromHere: 'For your safety nothing was done; add the document from this page again.',
};
