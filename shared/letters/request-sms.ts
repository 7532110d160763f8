import type { CodePurpose, Instant } from '../contracts/vocabulary.ts';
import type { Letter } from '../domain/letter.ts';
import { isReplied, type Request } from '../domain/request.ts';
import { formatDate, formatHour } from '../words/dates.ts';
import type { About } from './about.ts';

/** Every letter to an applicant that can be told in a short message; a reply cannot. */
export type ToldBySms = Exclude<Letter['kind'], 'code' | 'reply' | 'cameBack'>;

/** The code by SMS. Nothing of what she wrote goes to a number that nobody confirmed. */
export function codeSms(
  { request, authority }: About,
  purpose: CodePurpose,
  code: string,
  expiresAt: Instant,
): string {
  const what = purpose === 'confirm' ? 'Onay' : 'Takip';
  return `${authority.shortName}: ${what} kodunuz ${code}. Saat ${formatHour(expiresAt)} sonuna kadar geçer. Başvuru ${request.reference}. Kodu kimseyle paylaşmayın; siz istemediyseniz dikkate almayın.`;
}

/**
 * What happened, and where to look: reference and days, no word of the case and no link that opens anything. What the
 * law wants told in words goes on paper beside it (`domain/decide/telling.ts`).
 */
export function tellingSms(kind: ToldBySms, { request, authority, siteUrl }: About): string {
  const page = `${siteUrl}/${pages[kind] ?? 'takip'}`;
  return `${authority.shortName}: Başvuru ${request.reference}. ${sentences[kind](request)} ${page}`;
}

const pages: Readonly<Partial<Record<ToldBySms, string>>> = {
  nudge: 'onay',
  noticeAnnounced: 'aydinlatma-metni',
};

const byPost = 'Yazı adresinize postayla geliyor.';
const postedUnder = (request: Request) =>
  isReplied(request) && request.dispatch ? ` Gönderi no ${request.dispatch.registeredMailNumber}.` : '';

const sentences: Readonly<Record<ToldBySms, (request: Request) => string>> = {
  receipt: ({ dueOn }) => `Alındı; numaranız onaylandı. Cevap için son gün ${formatDate(dueOn)}.`,
  nudge: () => 'Telefon numaranız onaylanmadı; sayfadan kod isteyin. Siz başvurmadıysanız dikkate almayın.',
  ready: () => 'Cevabınız hazır; kimliğinizle kurumdan alabilirsiniz.',
  posted: (request) => `Cevabınız postaya verildi.${postedUnder(request)}`,
  lapsed: () => 'Ücret ödenmediği için isteğinizden vazgeçmiş sayıldınız.',
  noticeAnnounced: () => 'Aydınlatma metni yenilendi.',
  infoAsked: () => `Kurum sizden bilgi istiyor. ${byPost}`,
  progressed: () => `Ara cevap verildi. ${byPost}`,
  extended: ({ dueOn }) => `Cevap süresi uzatıldı; yeni son gün ${formatDate(dueOn)}. ${byPost}`,
  feeNotified: ({ dueOn }) => `Ücret bildirildi; ödeme için son gün ${formatDate(dueOn)}. ${byPost}`,
};
