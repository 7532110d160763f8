import { languages } from '../../shared/contracts/vocabulary.ts';
import { usualAttachmentLimits } from '../../shared/domain/attachment.ts';
import { noStore, securityHeaders, spokenIn } from '../../shared/http/headers.ts';
import { problemOf, problemsIn } from '../../shared/http/problem.ts';
import { formatBytes } from '../../shared/words/bytes.ts';
import { tooLargeWords } from '../../shared/words/too-large.ts';

/** An answer as functions at the edge give it. */
type EdgeAnswer = {
  readonly statusCode: number;
  readonly statusDescription: string;
  readonly headers: Readonly<Record<string, { readonly value: string }>>;
  readonly body: { readonly encoding: 'text'; readonly data: string };
};

/** One page in every language, Turkish first: at the edge nobody knows whose form it was, or what she reads. */
function tooLargePage(): string {
  const parts = languages.map((language, place) => {
    const { title, most, ways } = tooLargeWords({ language });
    const heading = place === 0 ? 'h1' : 'h2';
    return [
      `<section lang="${language}">`,
      `<${heading}>${title}</${heading}>`,
      `<p>${most(formatBytes(usualAttachmentLimits.byFormBytes, language))}</p>`,
      `<ul>${ways.map((way) => `<li>${way}</li>`).join('')}</ul>`,
      '</section>',
    ].join('');
  });
  return [
    '<!DOCTYPE html>',
    `<html lang="${languages[0]}"><head><meta charset="utf-8">`,
    `<title>${tooLargeWords({ language: languages[0] }).title}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `</head><body><main>${parts.join('')}</main></body></html>`,
  ].join('\n');
}

function answerOf(type: string, language: string, data: string): EdgeAnswer {
  const headers = {
    ...securityHeaders,
    ...noStore,
    ...spokenIn(languages[0]),
    'content-language': language,
    'content-type': type,
  };
  return {
    statusCode: 413,
    statusDescription: 'Content Too Large',
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { value }])),
    body: { encoding: 'text', data },
  };
}

/** What is said of a body that no function can be handed: a page to people, a problem in their language to programs. */
export const tooLargeAnswers = {
  page: answerOf('text/html; charset=utf-8', languages.join(', '), tooLargePage()),
  problems: Object.fromEntries(
    languages.map((language) => {
      const problem = problemOf({ code: 'bodyTooLarge' }, problemsIn(language));
      return [language, answerOf('application/problem+json', language, JSON.stringify(problem))];
    }),
  ),
};
