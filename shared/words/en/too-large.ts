import type { tooLarge as tr } from '../tr/too-large.ts';

export const tooLarge: typeof tr = {
  title: 'The file or text that you sent is too large',
  most: (size) => `One form can carry ${size} at most; what you sent was not received.`,
  ways: [
    'Go back to the form with your browser’s back button. What you wrote in earlier steps and the documents you added are still there.',
    'Make the document smaller, or split it and add the parts one by one. With scripts (JavaScript) switched on in your browser you can add larger documents, too.',
    'Shorten the text and send it again; you can add the details as a document.',
    'If that does not work, hand in your application and documents at the institution or send them by post.',
  ],
};
