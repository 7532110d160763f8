import type { questions as tr } from '../tr/questions.ts';

export const questions: typeof tr = {
  choose: 'Choose',
  name: 'First name',
  surname: 'Surname',
  nationalId: {
    label: 'Turkish identity number',
    hint: (because) =>
      `${because} It has 11 digits; the identity number given to foreigners, which begins with 99, goes here too.`,
    ofKvkk: 'Article 5 of the Communiqué on Applications to the Data Controller makes it mandatory.',
    ofInformation:
      'Article 10 of the Regulation on the Right to Information makes it mandatory for electronic requests.',
  },
  foreigner: {
    summary: 'If you have no identity number: nationality and passport number',
    text: 'If you are a foreign national without an identity number, leave the field above empty and fill in these two.',
  },
  nationality: 'Nationality',
  passportNumber: 'Passport number',
  birthDate: {
    label: 'Date of birth',
    hint: 'It helps us to tell people of the same name apart. For example 27 3 1985.',
  },
  acting: {
    summary: 'I am applying for somebody else',
    text: 'Give your own details above, and here the person or organisation that you apply for. The institution may ask for your document of authority or a certified copy of it.',
  },
  representation: 'For whom are you applying?',
  representedName: 'Name of the person, or of the organisation, that you apply for',
  authorityDocument: {
    label: 'Your document of authority',
    hint: 'For example the notary, date and number of the power of attorney; the custody or guardianship order; the circular of signatures.',
  },
  serviceAddress: {
    label: 'Address for service',
    hint: 'Your home or business address: neighbourhood, street, door number, district and province. A reply by post goes to this address.',
  },
  email: {
    label: 'E-mail address',
    hint: 'If you give one, we send a confirmation code to it; once you have confirmed it, your receipt and, if you wish, the reply come by e-mail. If you give none, you follow your application on this site with the code that you are given; the reply comes by post or is handed over.',
  },
  confirmedEmail: {
    hint: 'If you keep the address that you confirmed for your account, we ask for no code again; your receipt and, if you wish, the reply come to it. If you give another one, we send a confirmation code to that. If you give none, you follow your application on this site; the reply comes by post or is handed over.',
    reply:
      'If you gave no other address, it is sent to that of your account; if you did, you need to confirm it with a code. If the reply holds personal data and your identity has not been verified, we send it to your address by post, not by e-mail.',
  },
  phone: {
    label: 'Telephone number',
    hint: 'We call you if we have a question about your application. If you give no e-mail address, the confirmation code and our messages go to this number by SMS. For example 0532 123 45 67.',
  },
  replyBy: {
    label: 'How would you like to get the reply?',
    hints: {
      email:
        'You need to give your e-mail address and confirm it with a code. If the reply holds personal data and your identity has not been verified, we send it to your address by post, not by e-mail.',
      post: 'It is sent to the address that you gave above.',
      inPerson: 'You collect it from the institution and show your identity card.',
    },
  },
  relation: {
    label: 'How are you connected with the institution?',
    hint: 'It tells us in which records to look for your data.',
  },
  rights: {
    label: 'Which of your rights do you want to use?',
    hint: 'Choose all that apply. The letter at the beginning is that of the right in article 11 of the Law.',
  },
  petitionType: {
    label: 'What kind of petition is it?',
    hints: {
      request: 'I want a service to be provided or something to be done.',
      complaint: 'I report a fault, or an act that I find wrong.',
      suggestion: 'I have a suggestion for doing something better.',
    },
  },
  category: {
    label: 'Topic',
    hint: 'Your petition goes to the unit in charge of this topic.',
    unknown: (desk) => `I do not know (${desk} will direct it)`,
    institution: 'the institution',
  },
  organisation: {
    label: 'Name of the legal person',
    hint: 'Fill this in if you apply for a company, an association or a foundation; leave it empty if you apply for yourself.',
  },
  subject: {
    label: 'Subject of your application',
    hint: 'One sentence of at most 200 characters.',
  },
  details: {
    label: 'Details',
    hint: (what) =>
      `${what} Unless it is needed, do not write sensitive personal data such as your health or beliefs. At most 6000 characters.`,
    what: {
      kvkk: 'Write in Turkish what you want and, if you know them, the unit, the act and the date concerned.',
      petition: 'Write what happened and when, and what you want from us.',
      information:
        'Write what the information or document is about and, if you know them, its date, its number and the unit concerned.',
    },
  },
  neighbourhood: 'Neighbourhood or village',
  street: 'Street and door number',
  location: {
    label: 'Description of the place',
    hint: 'Describe it as you know it, for example “opposite the back gate of the school”.',
  },
  coordinates: {
    label: 'Coordinates',
    hint: 'You can copy them from a map application: latitude first, then longitude. For example 38.7312, 35.4787.',
  },
};
