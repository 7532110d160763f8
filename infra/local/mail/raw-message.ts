/** A raw MIME message: its header fields read, its body left alone. */

export type HeaderField = { readonly name: string; readonly value: string };

/** Latin-1 maps every byte to one character and back, so that untouched fields keep their very bytes. */
const BYTES = 'latin1';

const nameOf = (field: string): string => field.slice(0, Math.max(0, field.indexOf(':'))).trim();

function unfolded(field: string): string {
  const folded = field.slice(field.indexOf(':') + 1);
  return Buffer.from(folded, BYTES)
    .toString('utf8')
    .replace(/\r?\n(?=[ \t])/g, '')
    .trim();
}

/** The fields with their line ends, and what follows them from the empty line on. Linear, whatever is sent. */
function split(raw: Buffer): { readonly fields: readonly string[]; readonly rest: Buffer } {
  const text = raw.toString(BYTES);
  const fields: string[] = [];
  let at = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
    const line = text.slice(at, end + 1);
    if (line === '\n' || line === '\r\n') break;
    const folded = (line.startsWith(' ') || line.startsWith('\t')) && fields.length > 0;
    fields.push(folded ? `${fields.pop()}${line}` : line);
    at = end + 1;
  }
  return { fields, rest: raw.subarray(at) };
}

/** The header fields in their order, unfolded; encoded words stay as they are written. */
export function headersOf(raw: Buffer): readonly HeaderField[] {
  return split(raw)
    .fields.filter((field) => nameOf(field) !== '')
    .map((field) => ({ name: nameOf(field), value: unfolded(field) }));
}

/** What follows the empty line after the header; empty when there is none. */
export const bodyOf = (raw: Buffer): Buffer => {
  const { rest } = split(raw);
  const skipped = /^\r?\n/.exec(rest.subarray(0, 2).toString(BYTES))?.[0].length ?? 0;
  return rest.subarray(skipped);
};

/** The values of all fields of that name, in their order; names are compared without regard to case. */
export const valuesOf = (headers: readonly HeaderField[], name: string): readonly string[] =>
  headers.filter((field) => field.name.toLowerCase() === name.toLowerCase()).map((field) => field.value);

const takenOut = (name: string): boolean => name === 'bcc' || name.startsWith('x-ses-');

/**
 * What SES changes before it hands a message on: it sets `Message-ID` to its own (in the place of the
 * sender's, or at the top), and takes out `Bcc` and every `X-SES-…` field. All other bytes stay as they
 * came. Unlike SES, this leaves `Date` as the sender wrote it and adds no DKIM or feedback fields.
 */
export function withMessageId(raw: Buffer, messageId: string): Buffer {
  const { fields, rest } = split(raw);
  const kept = fields.filter((field) => !takenOut(nameOf(field).toLowerCase()));
  const isId = (field: string): boolean => nameOf(field).toLowerCase() === 'message-id';
  const at = Math.max(0, kept.findIndex(isId));
  const others = kept.filter((field) => !isId(field));
  const head = [...others.slice(0, at), `Message-ID: <${messageId}>\r\n`, ...others.slice(at)];
  return Buffer.concat([Buffer.from(head.join(''), BYTES), rest]);
}
