import type { Person } from './account.ts';

/** What anybody would try first at a Turkish municipality. */
const common = [
  'belediye',
  'baskanligi',
  'buyuksehir',
  'basvuru',
  'dilekce',
  'vatandas',
  'hesap',
  'uyelik',
  'giris',
  'sifre',
  'parola',
  'password',
  'turkiye',
  'ankara',
  'istanbul',
  'kayseri',
  'galatasaray',
  'fenerbahce',
  'besiktas',
  'trabzonspor',
  'ataturk',
  'kayserispor',
] as const;

/** Shorter words would be found in anything. */
const shortestWord = 3;
/** What a password must have beyond such words, in signs: NIST SP 800-63B-4 asks for eight beside a second factor. */
const leastBeyond = 8;

/** Letters as people type them without a Turkish keyboard, in one case. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i');
}

const wordsIn = (text: string) =>
  plainLetters(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= shortestWord && !/^\d+$/.test(word));

/** What names her and nobody else; a password that holds one of these is refused whatever else it holds. */
function identifiers(person: Partial<Person>): string[] {
  const { email = '', nationalId = '', phone = '', passportNumber = '' } = person;
  const national = phone.replace(/^\+90/, '').replace(/\D/g, '');
  return [email, email.split('@')[0] ?? '', nationalId, national, passportNumber]
    .map(plainLetters)
    .filter((each) => each.length >= 6);
}

/** The words that count for nothing in her password, plainly written; the longest first. */
export function contextWords(
  person: Partial<Person>,
  authority: { readonly id: string; readonly name: string },
): string[] {
  const { name = '', surname = '', email = '' } = person;
  const words = [
    ...common,
    ...wordsIn(`${name} ${surname} ${email.split('@')[0]} ${authority.id} ${authority.name}`),
  ];
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

/**
 * Whether a password leans on what anybody knows of the person or the place. A passphrase may hold such a word among
 * others (NIST SP 800-63B-4 section 3.1.1.2 wants no search for words inside); only what is beyond them counts.
 *
 * @returns `personal` when it holds a number or address of hers, `contextual` when too little is left without the words
 */
export function leansOnContext(
  password: string,
  person: Partial<Person>,
  authority: { readonly id: string; readonly name: string },
): 'personal' | 'contextual' | undefined {
  const plain = plainLetters(password);
  if (identifiers(person).some((each) => plain.includes(each))) return 'personal';
  const beyond = contextWords(person, authority).reduce((rest, word) => rest.replaceAll(word, ''), plain);
  const held = beyond.length < plain.length;
  return held && [...beyond.replace(/[\s\d\p{P}]/gu, '')].length < leastBeyond ? 'contextual' : undefined;
}
