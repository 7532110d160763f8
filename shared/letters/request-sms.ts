import { shortNameIn } from '../authorities/names.ts';
import type { CodePurpose, Instant, Language } from '../contracts/vocabulary.ts';
import type { Letter, OwnActLetter } from '../domain/letter.ts';
import { isReplied, type Request } from '../domain/request.ts';
import { formatDate, formatHour } from '../words/dates.ts';
import { requestSmsWords } from '../words/request-sms.ts';
import { type About, languageOf } from './about.ts';

/** Every letter to an applicant that can be told in a short message; a reply cannot. */
export type ToldBySms = Exclude<
  Letter['kind'],
  OwnActLetter['kind'] | 'code' | 'reply' | 'assigneeReminded' | 'cameBack'
>;

/** The code by SMS. Nothing of what she wrote goes to a number that nobody confirmed. */
export function codeSms(about: About, purpose: CodePurpose, code: string, expiresAt: Instant): string {
  const { request, authority } = about;
  const language = languageOf(about);
  const w = requestSmsWords({ language });
  const keep = w.keepCode(formatHour(expiresAt, language), request.reference);
  return `${shortNameIn(language, authority)}: ${w.codeFor[purpose](code)} ${keep}`;
}

/**
 * What happened, and where to look: reference and days, no word of the case and no link that opens anything. What the
 * law wants told in words goes on paper beside it (`domain/decide/telling.ts`).
 */
export function tellingSms(kind: ToldBySms, about: About): string {
  const { request, authority, siteUrl } = about;
  const language = languageOf(about);
  const page = `${siteUrl}/${pages[kind] ?? 'takip'}`;
  const what = `${requestSmsWords({ language }).about(request.reference)} ${sentenceOf(kind, request, language)}`;
  return `${shortNameIn(language, authority)}: ${what} ${page}`;
}

const pages: Readonly<Partial<Record<ToldBySms, string>>> = {
  nudge: 'onay',
  noticeAnnounced: 'aydinlatma-metni',
};

function sentenceOf(kind: ToldBySms, request: Request, language: Language): string {
  const w = requestSmsWords({ language });
  if (kind === 'posted')
    return isReplied(request) && request.dispatch
      ? w.postedUnder(request.dispatch.registeredMailNumber)
      : w.posted;
  const said = w[kind];
  return typeof said === 'string' ? said : said(formatDate(request.dueOn, language));
}
