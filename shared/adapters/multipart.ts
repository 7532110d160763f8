import { Busboy } from '@fastify/busboy';

/** A form with one file as a browser posts it (`multipart/form-data`, RFC 7578). */
export type UploadedForm = {
  readonly fields: Readonly<Record<string, string>>;
  readonly file?: { readonly name: string; readonly content: Uint8Array };
  /** The file went on beyond the largest size; what came of it is not kept. */
  readonly tooLarge: boolean;
};

/** @param largestBytes of the file @returns undefined for what is no such form */
export function readMultipart(
  body: Uint8Array,
  contentType: string,
  largestBytes: number,
): Promise<UploadedForm | undefined> {
  if (!/^multipart\/form-data\s*;/i.test(contentType)) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const fields: Record<string, string> = {};
    let file: UploadedForm['file'];
    let tooLarge = false;
    const nothing = () => resolve(undefined);
    try {
      const parser = new Busboy({
        headers: { 'content-type': contentType },
        limits: { files: 1, fields: 20, fieldSize: 4_096, fileSize: largestBytes, headerPairs: 20 },
      });
      parser.on('field', (name, value) => {
        fields[name] = value;
      });
      parser.on('file', (_name, stream, name) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('limit', () => {
          tooLarge = true;
        });
        stream.on('end', () => {
          const content = Buffer.concat(chunks);
          // A browser sends an empty file without a name when none was chosen.
          if (!tooLarge && (name || content.length > 0)) file = { name: name ?? '', content };
        });
      });
      parser.on('error', nothing);
      parser.on('finish', () => resolve({ fields, tooLarge, ...(file ? { file } : {}) }));
      parser.end(Buffer.from(body));
    } catch {
      // The header names no boundary.
      nothing();
    }
  });
}
