import type { regimes as tr } from '../tr/regimes.ts';

export const regimes: typeof tr = {
  petition: {
    heading: 'Petition: request, complaint or suggestion',
    offer: 'If you want a service from the institution, complain about a fault, or have a suggestion.',
    term: 'A reasoned reply is given within 30 days.',
    article: 'article 7',
    action: 'Write a petition',
    before: ['A petition has to carry your name, surname and address, and a definite subject.'],
  },
  information: {
    heading: 'Information request',
    offer: 'If you want to see information or a document that the institution holds.',
    term: 'A reply is given within 15 working days.',
    article: 'article 11',
    action: 'Request information',
    before: [
      'Say which information or document you want, clearly enough for us to find it.',
      'You can apply for yourself or for a legal person (a company, an association, a foundation).',
    ],
  },
  kvkk: {
    heading: 'Personal data application (KVKK)',
    offer:
      'If you want to know which personal data the institution holds about you, or want it to be corrected or erased.',
    term: 'A reply is given as soon as possible and within 30 days at the latest; this term is not extended. Applying is free of charge.',
    article: 'article 13',
    action: 'Apply about your personal data',
    before: [
      'With this form you apply about your own personal data or that of somebody whom you represent. If you apply for somebody else, name your document of authority in the form (for a proxy, a power of attorney certified by a notary).',
      'Your application has to be written in Turkish (Communiqué on Applications to the Data Controller, article 4). You may read these pages in English and write your own words in Turkish; somebody may help you.',
    ],
  },
};
