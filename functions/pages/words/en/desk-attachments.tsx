import type { deskAttachments as tr } from '../tr/desk-attachments.tsx';

export const deskAttachments: typeof tr = {
  caption: 'Documents that the applicant added',
  columns: { document: 'Document', scan: 'Scan', act: 'Action' },
  scans: {
    waiting: 'Being scanned for malicious software; it can be opened in a few minutes',
    clean: 'Scanned, no malicious software found',
    infected: 'Malicious software found; the document was deleted and cannot be opened',
    unscanned: 'Not scanned for malicious software',
  },
  download: 'Download',
  opening: {
    title: 'The document is being downloaded',
    text: (name, link) => (
      <>
        If the download does not start, {link(<>download “{name}” here</>)} within a minute. That you opened
        it was recorded.
      </>
    ),
  },
  unscanned: {
    title: 'Document not scanned',
    heading: 'This document was not scanned',
    warning: 'The document was not scanned for malicious software; it may contain some.',
    advice:
      'Open it only on a computer whose protection is up to date; if a document asks to run macros or to be edited, do not allow it. Unless you need it, do not open it but ask the applicant for it in another form.',
    download: 'Download all the same',
  },
};
