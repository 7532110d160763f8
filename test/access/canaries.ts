/** Made-up words that stand nowhere else, one for each kind of personal data; what they look like in other spellings. */
import { isNationalId } from '../../shared/contracts/person.ts';

/** Completes nine digits to a T.C. number. */
function nationalIdFrom(nine: string): string {
  const found = Array.from({ length: 100 }, (_, n) => nine + String(n).padStart(2, '0')).find(isNationalId);
  if (found === undefined) throw new Error('Every nine digits that begin right have two check digits');
  return found;
}

export const marked = {
  nationalId: nationalIdFrom('739184625'),
  otherNationalId: nationalIdFrom('864193572'),
  wrongNationalId: '73918462501',
  name: 'Müjgânşen',
  surname: 'Fırtınakıranoğlu',
  represented: 'Çığbükücü Ördekgagalı',
  phone: '+905417396258',
  email: 'mujgansen.firtina@kanarya-posta.example',
  bouncing: 'bounce+kuskanadi@simulator.amazonses.com',
  address: 'Gökkuşağıdelen Sokağı No: 73/19',
  subject: 'Lavantakokulu',
  details: 'Zerdaliçekirdeği',
  more: 'Tarçınkabuğu',
  location: 'Ihlamurgölgesi',
  organisation: 'Kızılkaya Tepegöz Derneği',
  passport: 'U73918264X',
  nationality: 'Lilliputya',
  birthDate: '1947-03-29',
  document: 'VKL-5527193',
  notary: 'NTR-83917264',
  kep: 'kuyrukluyildiz@hs01.kep.tr',
  proof: 'Ehliyet 61738249',
  note: 'Mürekkepbalığı',
  ask: 'Safranbolulu',
  reply: 'Bakırçaydanlık',
  reasons: 'Sedefdüğme',
  third: 'Gümüşkertenkele A.Ş.',
  payment: 'MKB-8391745',
  memberEmail: 'uyehanim.kayikci@kanarya-posta.example',
  password: 'Kuşkonmaz yakamozlu fıstıkçı 93',
  address4: '198.51.100.173',
  address6: '2001:db8:7a3c:91ef',
} as const;

/** What is typed of a phone number, whatever it is stored as. */
const typed = ['0541 739 62 58', '05417396258', '5417396258', '541 739 62 58', '905417396258'];
/** The part of the mailbox that every address at the simulator shares. */
export const mailbox = 'kuskanadi@simulator.amazonses.com';
export const words: readonly string[] = [...Object.values(marked), mailbox, ...typed];
/** The address that each call comes from, turn by turn. */
export const callers = [marked.address4, `${marked.address6}:1:2:3:4`] as const;

const escaped = (word: string) =>
  word.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const quotedPrintable = (word: string) =>
  encodeURIComponent(word).replaceAll('%20', ' ').replaceAll('%', '=');

/** A word in the cases of two locales, as URLs, forms, JSON, mails and bytes write it, and with its digits alone. */
export function spellings(word: string): readonly string[] {
  const bytes = Buffer.from(word);
  const base64 = [0, 1, 2].map((pad) =>
    Buffer.concat([Buffer.alloc(pad), bytes])
      .toString('base64')
      .slice(pad === 0 ? 0 : pad + 1, -4),
  );
  const digits = word.replace(/\D/g, '');
  return [
    word,
    word.toLowerCase(),
    word.toUpperCase(),
    word.toLocaleLowerCase('tr'),
    word.toLocaleUpperCase('tr'),
    encodeURIComponent(word),
    new URLSearchParams({ word }).toString().slice('word='.length),
    quotedPrintable(word),
    escaped(word),
    bytes.toString('latin1'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    ...base64.filter((text) => text.length >= 8),
    ...base64
      .filter((text) => text.length >= 8)
      .map((text) => Buffer.from(text, 'base64').toString('base64url')),
    ...(digits.length >= 9 ? [digits] : []),
  ];
}

const known = new Map<string, readonly string[]>();
const spellingsOf = (word: string) => {
  const all = known.get(word) ?? [...new Set(spellings(word))];
  known.set(word, all);
  return all;
};
/** Which of the words a text holds in any spelling. */
export const foundIn = (text: string, sought: readonly string[] = words): readonly string[] =>
  sought.filter((word) => spellingsOf(word).some((one) => text.includes(one)));
