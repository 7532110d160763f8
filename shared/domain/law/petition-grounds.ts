import type { LawGrounds } from './row.types.ts';

/** On what an answer to a petition can say no. By row of `petition.ts`. */
export const petitionGrounds = {
  'petition-1984': {
    notExaminedGrounds: [
      {
        id: 'noSubject',
        inWords: 'Dilekçe belli bir konuyu içermiyor.',
        article: '3071 sayılı Kanun m.6/a',
        confidence: 'H',
      },
      {
        id: 'beforeCourt',
        inWords: 'Dilekçenin konusu yargı mercilerinin görevine giriyor.',
        article: '3071 sayılı Kanun m.6/b',
        confidence: 'H',
      },
      {
        id: 'formMissing',
        inWords: 'Dilekçede ad, soyad, imza ya da adres eksik.',
        article: '3071 sayılı Kanun m.6/c ve m.4',
        confidence: 'H',
      },
    ],
    refusalGrounds: [
      {
        id: 'onTheMerits',
        inWords: 'İstek incelenmiş, yerinde görülmemiştir.',
        article: '3071 sayılı Kanun m.7',
        confidence: 'M',
      },
      {
        id: 'noDuty',
        inWords: 'İstenen iş kurumun görevleri arasında değildir.',
        article: '5393 sayılı Kanun m.14; 3071 sayılı Kanun m.7',
        confidence: 'L',
      },
    ],
  },
} as const satisfies Readonly<Record<string, LawGrounds>>;
