/** A MIME message taken apart as far as a report for machines needs it. */
import { bodyOf, headersOf, valuesOf } from './raw-message.ts';

export type Part = {
  /** `text/plain`, `message/delivery-status`, … in lower case. */
  readonly type: string;
  readonly text: string;
};

/** Reports have three parts; what is nested deeper, or has more of them, is none. */
const DEEPEST = 5;
const MOST = 50;

const BOUNDARY = /;\s*boundary\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i;

const typeOf = (contentType: string): string => contentType.split(';')[0]?.trim().toLowerCase() ?? '';

function boundaryOf(contentType: string): string | undefined {
  const [, quoted, bare] = BOUNDARY.exec(contentType) ?? [];
  return quoted?.replaceAll(/\\(.)/g, '$1') ?? bare;
}

const fromQuotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text
      .replaceAll(/=[ \t]*\r?\n/g, '')
      .replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

function decoded(body: Buffer, encoding: string | undefined): string {
  const text = body.toString('latin1');
  switch (encoding?.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(text, 'base64').toString('utf8');
    case 'quoted-printable':
      return fromQuotedPrintable(text).toString('utf8');
    default:
      return body.toString('utf8');
  }
}

/** What lies between the delimiter lines, preamble and epilogue left out; a missing last line is forgiven. */
function sections(body: Buffer, boundary: string): readonly Buffer[] {
  const text = body.toString('latin1');
  const delimiter = `--${boundary}`;
  const found: Buffer[] = [];
  let start: number | undefined;
  for (let at = 0; at < text.length && found.length < MOST; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline + 1;
    if (text.startsWith(delimiter, at)) {
      const line = text.slice(at, end).trimEnd();
      const last = line === `${delimiter}--`;
      if (last || line === delimiter) {
        if (start !== undefined) found.push(body.subarray(start, at));
        start = last ? undefined : end;
        if (last) break;
      }
    }
    at = end;
  }
  if (start !== undefined && found.length < MOST) found.push(body.subarray(start));
  return found;
}

/** The parts that are no multipart themselves, in their order; a message within the message is one part, unopened. */
export function partsOf(raw: Buffer, depth = 0): readonly Part[] {
  const headers = headersOf(raw);
  const contentType = valuesOf(headers, 'Content-Type')[0] ?? 'text/plain';
  const type = typeOf(contentType);
  const body = bodyOf(raw);
  const boundary = type.startsWith('multipart/') ? boundaryOf(contentType) : undefined;
  if (boundary === undefined || depth >= DEEPEST)
    return [{ type, text: decoded(body, valuesOf(headers, 'Content-Transfer-Encoding')[0]) }];
  return sections(body, boundary).flatMap((section) => partsOf(section, depth + 1));
}
