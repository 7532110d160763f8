import { largestCall } from '../../shared/contracts/routes/route.ts';
import { languages } from '../../shared/contracts/vocabulary.ts';
import { tooLargeAnswers } from './edge-too-large.ts';

/** As JavaScript in ASCII: nothing says in which encoding the edge reads its code. */
const written = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * What is done with each call before anything else sees it; at most 10 KB.
 *
 * A body that no function could be handed is refused in words: the API would send it back in its own. What comes
 * without a length (no browser sends a form so) goes on.
 *
 * What the functions believe about a caller is overwritten whatever a caller sent: the API needs its own name in `Host`,
 * and `X-Forwarded-For` begins with what callers write.
 */
export const viewerCode = `var tooLarge = ${written(tooLargeAnswers)};
function refusal(headers) {
  if (headers.accept && headers.accept.value.indexOf('text/html') !== -1) return tooLarge.page;
  var ranges = headers['accept-language'] ? headers['accept-language'].value.split(',') : [];
  var known = ranges.map(function (range) { return tooLarge.problems[range.trim().slice(0, 2)]; }).filter(Boolean);
  return known[0] || tooLarge.problems.${languages[0]};
}
function handler(event) {
  var request = event.request;
  var headers = request.headers;
  if (headers['content-length'] && Number(headers['content-length'].value) > ${largestCall}) return refusal(headers);
  headers['x-viewer-address'] = { value: event.viewer.ip };
  headers['x-viewer-host'] = { value: headers.host.value };
  return request;
}`;
