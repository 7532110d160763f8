import { type MemberLetter, securityEvents } from '../../../shared/domain/member-letter.ts';
import { plusMs } from '../../../shared/domain/time/days.ts';
import { eventInShort } from '../../../shared/letters/member-letters.ts';
import { firstAt, nonce } from './play.ts';
import type { Sample } from './samples.ts';

const code = { key: 'ornek', nonce, expiresAt: plusMs(firstAt, 600_000) };
const key = 'ornek';

/** One row for each kind, so that a new one does not compile without its samples. */
const kinds: Readonly<Record<MemberLetter['kind'], readonly (readonly [title: string, MemberLetter])[]>> = {
  accountCode: [
    ['Kod: üyelik açma', { ...code, kind: 'accountCode', purpose: 'signUp' }],
    ['Kod: adres değiştirme', { ...code, kind: 'accountCode', purpose: 'contactChange' }],
  ],
  resetCode: [['Kod: parola yenileme', { ...code, kind: 'resetCode' }]],
  accountExists: [['Üyelik zaten var', { key, kind: 'accountExists' }]],
  noAccount: [['Üyelik yok (parola istendi)', { key, kind: 'noAccount' }]],
  contactChanged: [['Adres değişti', { key, kind: 'contactChanged' }]],
  securityNotice: securityEvents.map((what) => [
    `Güvenlik bildirimi: ${eventInShort(what)}`,
    { key, kind: 'securityNotice', what },
  ]),
  accountClosed: [['Üyelik kapandı', { key, kind: 'accountClosed' }]],
};

export const memberSamples = (): readonly Sample[] =>
  Object.entries(kinds).flatMap(([kind, letters]) =>
    letters.map(([title, letter], i) => ({ id: `uye-${kind}-${i + 1}`, title, letter })),
  );
