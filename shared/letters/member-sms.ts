import type { Authority } from '../authorities/authority.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import type { MemberLetter, SecurityEvent } from '../domain/member-letter.ts';
import { formatHour } from '../words/dates.ts';
import { eventInShort } from './member-letters.ts';

/** The six digits by SMS. */
export function memberCodeSms({ shortName }: Authority, code: string, expiresAt: Instant): string {
  return `${shortName}: Üyelik kodunuz ${code}. Saat ${formatHour(expiresAt)} sonuna kadar geçer. Kodu kimseyle paylaşmayın; siz istemediyseniz dikkate almayın.`;
}

type WithoutCode = Exclude<MemberLetter['kind'], 'accountCode' | 'resetCode' | 'securityNotice'>;

const sentences: Readonly<Record<WithoutCode, string>> = {
  accountExists:
    'Bu numarayla yeniden üyelik açılmak istendi. Üyeliğiniz zaten var, hiçbir şey değişmedi; giriş yapın ya da yeni parola isteyin.',
  noAccount:
    'Bu numarayla açılmış bir üyelik yok; yeni parola istenemez. Üye olabilir ya da üye olmadan başvurabilirsiniz.',
  contactChanged:
    'Üyeliğinizin telefon numarası değişti. Bunu siz yapmadıysanız parolanızı yenileyin ve kuruma haber verin.',
  accountClosed: 'Üyeliğiniz kapatıldı; süren başvurularınız işlemeye devam eder.',
};

export const memberSms = ({ shortName }: Authority, kind: WithoutCode): string =>
  `${shortName}: ${sentences[kind]}`;

export const securitySms = ({ shortName }: Authority, what: SecurityEvent): string =>
  `${shortName}: ${eventInShort(what)}. Bunu siz yapmadıysanız parolanızı yenileyin ve kuruma haber verin.`;
