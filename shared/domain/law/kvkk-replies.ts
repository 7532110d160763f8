import { channelRows } from './common.ts';
import { kvkkGrounds } from './kvkk-grounds.ts';
import type { LawReplies } from './row.types.ts';

/** What can be answered to an application of a data subject, and how it may come in. By row of `kvkk.ts`. */
export const kvkkReplies = {
  'kvkk-2018': {
    ...kvkkGrounds['kvkk-2018'],
    thirdPartiesFor: ['d', 'e', 'f'],
    channels: channelRows('kvkk'),
    replyParts: [
      {
        part: 'controller',
        inWords: 'veri sorumlusunun ya da temsilcisinin bilgileri',
        article: 'Başvuru Tebliği m.6/4-a',
        confidence: 'M',
      },
      {
        part: 'applicant',
        inWords: 'başvuranın kimlik ve iletişim bilgileri',
        article: 'Başvuru Tebliği m.6/4-b',
        confidence: 'M',
      },
      { part: 'subject', inWords: 'talep konusu', article: 'Başvuru Tebliği m.6/4-c', confidence: 'M' },
      {
        part: 'explanation',
        inWords: 'veri sorumlusunun açıklaması',
        article: 'Başvuru Tebliği m.6/4-ç',
        confidence: 'M',
      },
      {
        part: 'perRight',
        inWords: 'kullanılan her hak için ayrı karar',
        article: '6698 sayılı Kanun m.11/1 ve m.13/3',
        confidence: 'M',
      },
      {
        part: 'ground',
        inWords: 'reddin hukuki dayanağı',
        article: '6698 sayılı Kanun m.13/3',
        confidence: 'H',
      },
      { part: 'reasons', inWords: 'reddin gerekçesi', article: '6698 sayılı Kanun m.13/3', confidence: 'H' },
      {
        part: 'remedy',
        inWords: 'Kurula şikâyet yolu ve süresi',
        article: '6698 sayılı Kanun m.14',
        confidence: 'M',
      },
    ],
  },
} as const satisfies Readonly<Record<string, LawReplies>>;
