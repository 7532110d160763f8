import type { tr } from './tr.ts';

/** The sentences of `tr.ts` in English: what is wrong and what to do next. */
export const en: Readonly<Record<keyof typeof tr, string>> = {
  'name.missing': 'Enter your first name.',
  'name.tooLong': 'The name can have at most 80 characters; shorten it.',
  'surname.missing': 'Enter your surname.',
  'surname.tooLong': 'The surname can have at most 80 characters; shorten it.',
  'nationalId.missing':
    'Enter your Turkish identity number; if you have none, enter your nationality and passport number instead.',
  'nationalId.length': 'A Turkish identity number has 11 digits; check the number you entered.',
  'nationalId.checksum':
    'This Turkish identity number is not valid; enter the number on your identity card again.',
  'nationality.missing': 'Enter your nationality.',
  'nationality.tooLong': 'The nationality can have at most 80 characters.',
  'passportNumber.missing': 'Enter your passport number.',
  'passportNumber.tooLong': 'The passport number can have at most 40 characters.',
  'birthDate.invalid': 'Enter the date of birth as day, month and year, for example 27 3 1985.',
  'birthDate.future': 'The date of birth cannot be in the future; correct the date you entered.',
  'serviceAddress.missing':
    'Enter the address of your home or workplace to which official letters can be sent.',
  'serviceAddress.tooLong': 'The address can have at most 500 characters; shorten it.',
  'email.invalid': 'Enter the e-mail address in the form name@example.com.',
  'phone.invalid':
    'Enter the telephone number like 0532 123 45 67; a number from outside Türkiye begins with +.',
  'subject.missing': 'Say in one sentence what your application is about.',
  'subject.tooLong': 'The subject can have at most 200 characters; put the details into the description.',
  'details.tooLong': 'The description can have at most 6,000 characters; shorten it.',
  'replyBy.missing': 'Choose how you want to receive the reply.',
  'replyBy.emailMissing': 'To receive the reply by e-mail, enter your e-mail address, or choose another way.',
  'notice.missing':
    'It is not clear which version of the privacy notice you were shown; reload the page and send again.',
  'notice.unread': 'Confirm that you have read the privacy notice.',
  'notice.outdated':
    'The privacy notice has been renewed in the meantime; read the new one and send the form again. What you typed is still here.',
  'relation.missing': 'Choose how you are related to the institution.',
  'rights.invalid': 'One of the rights you chose was not recognised; choose from the list again.',
  'petitionType.missing': 'Choose whether this is a request, a complaint or a suggestion.',
  'category.missing': 'Choose from the list what your application is about.',
  'neighbourhood.tooLong': 'The name of the neighbourhood or village can have at most 100 characters.',
  'street.tooLong': 'Street and door number can have at most 200 characters.',
  'coordinates.invalid':
    'Write the latitude first, then the longitude, for example 38.7312, 35.4787; leave the field empty if you do not know them.',
  'location.tooLong': 'The description of the place can have at most 300 characters.',
  'organisation.tooLong': 'The name of the organisation can have at most 200 characters.',
  'attachment.none': 'Add at least one document first.',
  'attachment.lost':
    'One of the documents you added is no longer there; documents are kept for 2 days. Add it again on the documents page. What you typed is still there.',
  'attachment.tooManyInAll':
    'No more documents can be added to this application; hand in or post the rest to the institution.',
  'regime.missing': 'Choose a kind: personal data application, petition or information request.',
  'reference.missing': 'Enter your application number.',
  'reference.invalid':
    'This application number is not written correctly; enter the 10 characters on your receipt again.',
  'followUpCode.missing': 'Enter your follow-up code, or ask for a code by e-mail or text message.',
  'followUpCode.invalid': 'The follow-up code has 32 characters; enter the whole code from your receipt.',
  'code.missing': 'Enter the 6-digit code that was sent to your e-mail address or telephone.',
  'returnCode.invalid': 'The return code has 20 letters and digits; type the code from your e-mail in full.',
  'code.invalid': 'The code has 6 digits; enter the code from the e-mail or text message.',
  'ticket.missing': 'Open your application again on the follow-up page, then try again.',
  'forum.missing': 'Choose where you have gone.',
  'forum.notOpen': 'No way there is open for this application now; choose one from the list.',
  'on.missing': 'Enter the day on which you went there, for example 27 5 2026.',
  'on.invalid': 'Enter the day as day, month and year, for example 27 5 2026.',
  'on.future': 'The day cannot be later than today; correct it.',
  'on.tooEarly': 'On that day you did not have this right yet; check the day.',
  'fileNumber.tooLong': 'The file number can have at most 60 characters.',
  'contact.missing': 'Enter your new e-mail address or mobile number.',
  'phone.notInstead':
    'Messages about this application go by e-mail; a telephone cannot stand instead. Enter a new e-mail address.',
  'phone.noSms': 'Enter a mobile number that takes text messages, for example 0532 123 45 67.',
  'replyBy.needsEmail':
    'To receive the reply by e-mail, first add and confirm an e-mail address on this page, or choose another way.',
  'score.missing': 'Choose a score.',
  'comment.tooLong': 'Your comment can have at most 2,000 characters; shorten it.',
  'text.missing': 'Enter your text.',
  'text.tooLong': 'The text can have at most 4,000 characters.',
  'representation.missing': 'Choose for whom you are applying.',
  'representedName.missing': 'Enter the name of the person or organisation for whom you are applying.',
  'representedName.tooLong': 'The name can have at most 200 characters.',
  'authorityDocument.missing':
    'Enter the document that lets you act for them (for example the notary, date and number of a power of attorney).',
  'authorityDocument.tooLong': 'The document can be described in at most 300 characters.',
  'purpose.missing': 'Say what the code is for: confirm or follow.',
  'idempotencyKey.missing':
    'The header Idempotency-Key is needed; send a new UUID for every new application.',
  'idempotencyKey.invalid':
    'Idempotency-Key must be 16 to 128 letters, digits, hyphens or underscores; send a UUID.',
  'field.unknown': 'This field is not known; remove it and send again.',
  'field.invalid':
    'The value of this field is not of the expected kind; see the API description and correct it.',
};
