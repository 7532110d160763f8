import type { LawWords } from '../law.types.ts';

const representation = {
  representedName: 'name of the person or organisation that is applied for',
  authorityDocument:
    'document of authority (power of attorney, document of custody or guardianship, list of authorised signatures)',
} as const;

/** By row of `shared/domain/law`. A translation for reading: the Turkish text of the law decides. */
export const law: Readonly<Record<string, LawWords>> = {
  'kvkk-2018': {
    title: 'Law on the Protection of Personal Data',
    term: 'within 30 days at the latest, free of charge',
    fee: {
      inWords:
        'The first 10 pages of a written reply are free; 1 TL may be charged for each further page, and for a medium such as a CD or USB stick at most what it costs. If the application arose from a mistake of the institution, the fee is paid back.',
    },
    askingForMore:
      'That you are asked for information does not stop the term of thirty days; it keeps running.',
    mandatoryFields: {
      name: 'given name',
      surname: 'surname',
      signature: 'signature on a written application',
      identity: 'Turkish identity number; for foreigners nationality and passport number',
      serviceAddress: 'address of residence or workplace for service of documents',
      subject: 'subject of the application',
      ...representation,
    },
    windows: {
      boardAfterReply:
        'complaint to the Personal Data Protection Board within 30 days of learning of the reply, and in any case within 60 days of the date of the application',
      boardAfterSilence:
        'complaint to the Personal Data Protection Board within 60 days of the date of the application, because no reply was given in time',
    },
    remedy:
      'If your application is refused, if you find the reply insufficient or if no reply is given in time, you can complain to the Personal Data Protection Board within thirty days of the day on which you learn of the reply, and in any case within sixty days of the date of the application (Law 6698, Art. 14).',
  },
  'petition-1984': {
    title: 'Law on the Exercise of the Right to Petition',
    term: 'within 30 days at the latest, with reasons',
    progressReply:
      'Within 30 days the applicant is told that the matter is still being dealt with; the result is told separately.',
    forwarding: 'The petition is sent to the competent authority, and the applicant is told.',
    askingForMore:
      'That you are asked for information does not stop the term of thirty days; it keeps running.',
    mandatoryFields: {
      name: 'given name',
      surname: 'surname',
      signature: 'signature on a written petition',
      serviceAddress: 'address of workplace or residence',
      subject: 'a definite subject',
      ...representation,
    },
    windows: {
      courtAfterReply: 'action before the administrative court within 60 days of the service of the reply',
      courtAfterSilence:
        'action before the administrative court within 60 days of the day on which the request is deemed refused',
      courtWhileWaiting:
        'time for awaiting the final reply after one that was not final: at most four months from the application',
    },
    remedy:
      'Against this act you can bring an action before the competent administrative court within sixty days of the day on which the reply reaches you (Law 2577, Art. 7). If no reply is given within thirty days, the request counts as refused (Law 2577, Art. 10).',
  },
  'information-2004': {
    title: 'Law on the Right to Information',
    term: 'within 15 working days at the latest',
    extension: {
      inWords: 'within 30 working days of the application at the latest',
      grounds: {
        otherUnit: 'The information or document asked for is obtained from another unit of the institution.',
        otherOpinion: 'The opinion of another institution on the application has to be obtained.',
        severalBodies: 'The content of the application concerns more than one institution.',
      },
    },
    fee: {
      inWords:
        'A fee may be charged for what examination, research, copying and postage cost; the notice interrupts the term, and whoever does not pay within 15 working days is deemed to have withdrawn the request.',
      payWithin: 'within 15 working days of the notice',
    },
    forwarding:
      'If the information asked for is held by another institution, the application is sent there and the applicant is told.',
    askingForMore:
      'That you are asked for information does not stop the term of fifteen working days; it keeps running.',
    mandatoryFields: {
      name: 'given name',
      surname: 'surname',
      signature: 'signature on a written application',
      identity:
        'in an electronic application the Turkish identity number; for foreigners nationality and passport number',
      serviceAddress: 'address of residence or workplace',
      subject: 'the information or document asked for',
      ...representation,
    },
    windows: {
      reviewBoardAfterReply:
        'objection to the Right to Information Review Board within 15 days of the service of the refusal; the objection stops the term for bringing an action',
      reviewBoardAfterSilence:
        'objection to the Right to Information Review Board within 15 days of the day on which the request is deemed refused',
    },
    remedy:
      'If your request is refused, you can object to the Right to Information Review Board within fifteen days of the day on which the decision is served on you (Law 4982, Art. 13). If no reply is given within fifteen working days, your request is deemed refused at the end of thirty days from the application (Law 2577, Art. 10), and the fifteen days for the objection run from that day. The objection stops the term for bringing an action.',
  },
};
