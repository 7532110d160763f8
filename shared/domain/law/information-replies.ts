import { channelRows } from './common.ts';
import { informationGrounds } from './information-grounds.ts';
import type { LawReplies } from './row.types.ts';

/** What can be answered to an information request, and how it may come in. By row of `information.ts`. */
export const informationReplies = {
  'information-2004': {
    ...informationGrounds['information-2004'],
    thirdPartiesFor: [],
    channels: channelRows('general'),
    replyParts: [
      {
        part: 'explanation',
        inWords: 'istenen bilgi ya da belge veya kararın açıklaması',
        article: '4982 sayılı Kanun m.12',
        confidence: 'M',
      },
      {
        part: 'ground',
        inWords: 'reddin dayandığı madde',
        article: '4982 sayılı Kanun m.12',
        confidence: 'M',
      },
      { part: 'reasons', inWords: 'reddin gerekçesi', article: '4982 sayılı Kanun m.12', confidence: 'H' },
      {
        part: 'remedy',
        inWords: 'karara karşı başvuru yolları',
        article: '4982 sayılı Kanun m.12 ve m.13',
        confidence: 'H',
      },
    ],
  },
} as const satisfies Readonly<Record<string, LawReplies>>;
