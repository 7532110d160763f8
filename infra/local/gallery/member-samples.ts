import type { Language } from '../../../shared/contracts/vocabulary.ts';
import { type MemberLetter, readIn, securityEvents } from '../../../shared/domain/member-letter.ts';
import { plusMs } from '../../../shared/domain/time/days.ts';
import { memberLettersWords } from '../../../shared/words/member-letters.ts';
import { firstAt, nonce } from './play.ts';
import type { Sample } from './samples.ts';

const code = { key: 'ornek', nonce, expiresAt: plusMs(firstAt, 600_000) };
const key = 'ornek';
const { events } = memberLettersWords({ language: 'tr' });

/** One row for each kind, so that a new one does not compile without its samples. */
const kinds: Readonly<Record<MemberLetter['kind'], readonly (readonly [title: string, MemberLetter])[]>> = {
  accountCode: [
    ['Kod: üyelik açma', { ...code, kind: 'accountCode', purpose: 'signUp' }],
    ['Kod: adres değiştirme', { ...code, kind: 'accountCode', purpose: 'contactChange' }],
    ['Kod: form saklama', { ...code, kind: 'accountCode', purpose: 'keepForm' }],
  ],
  resetCode: [['Kod: parola yenileme', { ...code, kind: 'resetCode' }]],
  returnCode: [['Saklanan formun dönüş kodu', { ...code, kind: 'returnCode' }]],
  accountExists: [['Üyelik zaten var', { key, kind: 'accountExists' }]],
  noAccount: [['Üyelik yok (parola istendi)', { key, kind: 'noAccount' }]],
  contactChanged: [['Adres değişti', { key, kind: 'contactChanged' }]],
  securityNotice: securityEvents.map((what) => [
    `Güvenlik bildirimi: ${events[what].short}`,
    { key, kind: 'securityNotice', what },
  ]),
  accountClosed: [['Üyelik kapandı', { key, kind: 'accountClosed' }]],
};

export const memberSamples = (language: Language): readonly Sample[] =>
  Object.entries(kinds).flatMap(([kind, letters]) =>
    letters.map(([title, letter], i) => ({
      id: `uye-${kind}-${i + 1}`,
      title,
      letter: { ...letter, ...readIn(language) },
    })),
  );
