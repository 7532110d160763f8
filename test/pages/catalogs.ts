/** The words of the pages by language, and how Turkish is known in what should be English. */
import { readdirSync } from 'node:fs';
import { authorities } from '../../shared/authorities/registry.ts';

const turkishLetters = /[ğşıçöüĞŞİÇÖÜ]/;
/** Names that are Turkish in every language: institutions, places, laws' own names, people. */
const names = [
  ...authorities.flatMap(({ name, shortName, address }) => [name, shortName, ...address.split(/[/,\n]/)]),
  ...['Türkiye', 'Türkçe', 'Atatürk', 'Başvuru Tebliği', 'Bilgi Edinme Yönetmeliği', 'kuruş'],
  // The letters of Law 6698 m.11/1 and m.28/2.
  ...['Art. 11/1-ç', 'Art. 11/1-ğ', 'Art. 28/2-ç', 'ç)', 'ğ)'],
  ...['Gülşah Iraz', 'GÜLŞAH IRAZ', 'Gülşah', 'Çığırtkanoğlu', 'ÇIĞIRTKANOĞLU', 'ŞÖHRET', 'Kızılırmaklı'],
  ...['Şöhret-Ümmügülsüm Menekşe', 'Mevlana Mahallesi Erkilet Bulvarı', 'Zümrüt', 'Ğazi İlkokulu'],
];
/** What the people of the samples typed. */
const typed = [
  ...['YANLIŞ', 'Bilgisayarım', 'Yarım kalan cümle', 'Oyun alanındaki kırık salıncak'],
  ...['Okulun arka kapısının karşısı', 'Abonelik kayıtlarımdaki adresimin düzeltilmesi'],
  'Abonelik kayıtlarımda eski adresim duruyor.',
  'Düzeltilmesini istiyorum.',
  'Karayolları Genel Müdürlüğü',
];
const withoutNames = (text: string) =>
  [...names, ...typed].reduce((left, name) => left.replaceAll(name.trim(), ''), text);

export const soundsTurkish = (text: string): boolean => turkishLetters.test(withoutNames(text));

/** Every plain sentence of a language, by area and place. */
export type Catalog = ReadonlyMap<string, string>;

const words = new URL('../../functions/pages/words/', import.meta.url);
export const areasOf = (language: string): readonly string[] =>
  readdirSync(new URL(`${language}/`, words)).sort();

export async function catalogOf(language: string): Promise<Catalog> {
  const areas = areasOf(language);
  const modules = await Promise.all(areas.map((area) => import(new URL(`${language}/${area}`, words).href)));
  return new Map(areas.flatMap((area, at) => leavesOf(modules[at], area)));
}

function leavesOf(value: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${at}.${key}`));
}

/** What can only be of one language: long enough to be no mere name, and said otherwise in the other. */
export const ownSentences = (own: Catalog, other: Catalog): readonly string[] =>
  [...own].filter(([at, text]) => text.length >= 12 && other.get(at) !== text).map(([, text]) => text);
