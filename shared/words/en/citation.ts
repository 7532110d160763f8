import type { CitationWords } from '../law.types.ts';

/** A regulation without a number keeps its Turkish name beside the English one, so that it can be looked up. */
export const citation: CitationWords = [
  [/(\d{4}) sayılı Kanun/g, 'Law $1'],
  [/Başvuru Tebliği/g, 'Communiqué on Applications (Başvuru Tebliği)'],
  [/Bilgi Edinme Yönetmeliği/g, 'Right to Information Regulation (Bilgi Edinme Yönetmeliği)'],
  [/Anayasa/g, 'Constitution'],
  [/Kurul kararı/g, 'Board decision'],
  [/Kurum uygulaması/g, 'Practice of the institution'],
  [/verilere hukuka aykırı erişimin önlenmesi/g, 'preventing unlawful access to data'],
  [/ ve m\./g, ' and Art. '],
  [/ m\./g, ', Art. '],
];
