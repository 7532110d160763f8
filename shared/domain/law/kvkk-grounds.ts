import type { KvkkRight } from '../../contracts/vocabulary.ts';
import type { LawGrounds } from './row.types.ts';

/** Law 6698 m.28/2 leaves damages (ğ) alone. */
const allButDamages: readonly KvkkRight[] = ['a', 'b', 'c', 'ç', 'd', 'e', 'f', 'g'];

/** On what an answer to an application of a data subject can say no. By row of `kvkk.ts`. */
export const kvkkGrounds = {
  'kvkk-2018': {
    notExaminedGrounds: [],
    refusalGrounds: [
      {
        id: 'outsideTheLaw',
        inWords: 'İşleme faaliyeti Kanun’un kapsamı dışındadır.',
        article: '6698 sayılı Kanun m.28/1',
        confidence: 'H',
      },
      {
        id: 'crimePrevention',
        inWords: 'İşleme, suç işlenmesinin önlenmesi ya da suç soruşturması için gereklidir.',
        article: '6698 sayılı Kanun m.28/2-a',
        confidence: 'H',
        against: allButDamages,
      },
      {
        id: 'madePublic',
        inWords: 'Veriler ilgili kişinin kendisi tarafından alenileştirilmiştir.',
        article: '6698 sayılı Kanun m.28/2-b',
        confidence: 'H',
        against: allButDamages,
      },
      {
        id: 'supervision',
        inWords:
          'İşleme, kanunla verilmiş denetleme ya da düzenleme görevi veya disiplin işlemi için gereklidir.',
        article: '6698 sayılı Kanun m.28/2-c',
        confidence: 'H',
        against: allButDamages,
      },
      {
        id: 'publicFinance',
        inWords: 'İşleme, Devletin bütçe, vergi ve mali konulardaki çıkarlarının korunması için gereklidir.',
        article: '6698 sayılı Kanun m.28/2-ç',
        confidence: 'H',
        against: allButDamages,
      },
      {
        id: 'groundPersists',
        inWords: 'Verilerin işlenmesini gerektiren sebep sürmektedir.',
        article: '6698 sayılı Kanun m.7/1',
        confidence: 'H',
        against: ['e', 'f'],
      },
      {
        id: 'conditionNotMet',
        inWords: 'Kullanılmak istenen hakkın kendi koşulu gerçekleşmemiştir.',
        article: '6698 sayılı Kanun m.11/1',
        confidence: 'M',
      },
      {
        id: 'identityNotEstablished',
        inWords: 'Başvuranın kimliği belirlenememiştir.',
        article: 'Başvuru Tebliği m.5/2',
        confidence: 'M',
      },
      {
        id: 'notController',
        inWords: 'Kurum bu verilerin sorumlusu değildir.',
        article: '6698 sayılı Kanun m.13/1',
        confidence: 'M',
      },
      {
        id: 'rightsOfOthers',
        inWords: 'İsteğin karşılanması başkalarının haklarını zedeler.',
        article: '6698 sayılı Kanun m.12/1; Anayasa m.20/3',
        confidence: 'L',
      },
    ],
  },
} as const satisfies Readonly<Record<string, LawGrounds>>;
