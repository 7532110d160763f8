/** By row of `shared/domain/law` and id of the ground: on what a reply says no. The Turkish text of the law decides. */
export const grounds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'kvkk-2018': {
    outsideTheLaw: 'The processing lies outside the scope of the Law.',
    crimePrevention:
      'The processing is necessary for the prevention of crime or for the investigation of a crime.',
    madePublic: 'The data subject has made the data public herself or himself.',
    supervision:
      'The processing is necessary for a duty of supervision or regulation given by law, or for disciplinary proceedings.',
    publicFinance:
      'The processing is necessary for protecting the interests of the State in matters of budget, tax and finance.',
    groundPersists: 'The reason for which the data has to be processed still exists.',
    conditionNotMet: 'The condition of the right itself that is to be used is not met.',
    identityNotEstablished: 'The identity of the applicant could not be established.',
    notController: 'The institution is not the controller of these data.',
    rightsOfOthers: 'Granting the request would infringe the rights of others.',
  },
  'petition-1984': {
    noSubject: 'The petition has no definite subject.',
    beforeCourt: 'The subject of the petition falls within the jurisdiction of the courts.',
    formMissing: 'Given name, surname, signature or address is missing from the petition.',
    onTheMerits: 'The request has been examined and found to be unfounded.',
    noDuty: 'What is asked for is not among the duties of the institution.',
  },
  'information-2004': {
    notHeld: 'The institution does not hold the information or document asked for.',
    separateWork: 'The information asked for requires separate work, research or examination.',
    published: 'The information asked for has been published or made known to the public.',
    notJusticiable: 'The act is not subject to review by the courts, and the conditions are not met.',
    stateSecret: 'The information asked for is a State secret.',
    economicInterest: 'Its disclosure would harm the economic interests of the country.',
    intelligence: 'The information asked for concerns intelligence.',
    administrativeInquiry: 'The information asked for concerns an administrative inquiry.',
    judicialInquiry: 'The information asked for concerns a judicial inquiry or prosecution.',
    privateLife: 'Its disclosure would violate the privacy of another person.',
    correspondence: 'Its disclosure would violate the secrecy of communication.',
    tradeSecret: 'The information asked for is a trade secret.',
    intellectualWork: 'The request is subject to the rules on intellectual and artistic works.',
    internalRules: 'The information asked for concerns only internal rules of the institution.',
    internalOpinion:
      'The document asked for is an opinion, a briefing note or a recommendation within the institution.',
    adviceSought: 'The request is for advice or an opinion.',
  },
};
