import { channelRows } from './common.ts';
import { petitionGrounds } from './petition-grounds.ts';
import type { LawReplies } from './row.types.ts';

/** What can be answered to a petition, and how it may come in. By row of `petition.ts`. */
export const petitionReplies = {
  'petition-1984': {
    ...petitionGrounds['petition-1984'],
    thirdPartiesFor: [],
    channels: channelRows('general'),
    replyParts: [
      {
        part: 'explanation',
        inWords: 'işlemin sonucu ya da safahatı',
        article: '3071 sayılı Kanun m.7',
        confidence: 'H',
      },
      { part: 'ground', inWords: 'kararın dayanağı', article: '3071 sayılı Kanun m.7', confidence: 'H' },
      { part: 'reasons', inWords: 'kararın gerekçesi', article: '3071 sayılı Kanun m.7', confidence: 'H' },
      {
        part: 'remedy',
        inWords: 'başvurulacak mercii ve süresi',
        article: 'Anayasa m.40/2',
        confidence: 'M',
      },
    ],
  },
} as const satisfies Readonly<Record<string, LawReplies>>;
