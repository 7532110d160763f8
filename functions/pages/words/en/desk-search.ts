import type { deskSearch as tr } from '../tr/desk-search.ts';

const applications = (number: number) => (number === 1 ? '1 application' : `${number} applications`);

export const deskSearch: typeof tr = {
  title: 'Search applications',
  hint: 'Application number, name and surname of the applicant, Turkish identity number or passport number',
  search: 'Search',
  kinds: {
    name: 'name and surname',
    nationalId: 'Turkish identity number',
    passport: 'passport number',
  },
  found: (kind, count) => `${count === 0 ? 'No application' : applications(count)} found by ${kind}`,
  caption: 'Applications found, the newest first',
  newestOnly:
    'There are many applications under this name; only the newest were looked at. If the one that you look for is not here, search by identity number.',
  recorded:
    'This search was recorded with your name and the kind of detail that you searched by; what you typed was not.',
  tryThese: 'What you can try:',
  widerName: [
    'Leave out a part of the name: “Emine Kaya” instead of “Emine Nur Kaya”.',
    'Write the name as on the identity card, without short forms; capitals, circumflexes and hyphens do not matter.',
    'If the surname has changed, search by the old one.',
    'If you know the Turkish identity number, search by it.',
  ],
  widerNumber: [
    'Read the number from the identity card once more.',
    'Petitions do not ask for an identity number: search by name and surname.',
  ],
  ownUnits: 'Only the units that you can see are searched; the application may be in another unit.',
  help: [
    'If you type an application number, the application opens directly.',
    'When you search by name, type name and surname together; their order and capitals do not matter.',
    'Every search by name or identity number is recorded; the name or number itself is not.',
  ],
  searches: {
    title: 'Searches for people',
    none: 'Nobody searched by name or identity number on this day.',
    line: (hour, officer, kind, shown) => `${hour}: ${officer} (${kind}), saw ${applications(shown)}`,
    days: 'Days',
    previous: 'Previous day',
    next: 'Next day',
    about: 'What was searched for is not recorded; only who searched, when, and by what kind of detail.',
  },
};
