import { describe, expect, test } from 'vitest';
import { judgeAttachment } from '../../../shared/adapters/attachment-judge.ts';
import { readMultipart } from '../../../shared/adapters/multipart.ts';
import { zipOf } from './zip.ts';

const contentTypes = (main: string) => ({
  '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.${main}.main+xml"/></Types>`,
});
const word = 'openxmlformats-officedocument.wordprocessingml.document';
const sheet = 'openxmlformats-officedocument.spreadsheetml.sheet';
const odt = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' };
const bytes = (...of: (number | string)[]) =>
  Buffer.concat(
    of.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from([part]))),
  );

const box = (brand: string) => bytes(0, 0, 0, 0x18, `ftyp${brand}`, 0, 0, 0, 0, 'mif1', brand);
const png = bytes(
  0x89,
  'PNG\r\n',
  0x1a,
  '\n',
  0,
  0,
  0,
  0x0d,
  'IHDR',
  0,
  0,
  0,
  1,
  0,
  0,
  0,
  1,
  8,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  'IDAT',
);

describe('what a content is', () => {
  test.each<[string, Buffer, string]>([
    ['PDF', bytes('%PDF-1.7\n1 0 obj'), 'application/pdf'],
    ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 'JFIF', 0), 'image/jpeg'],
    ['PNG', png, 'image/png'],
    ['HEIC', box('heic'), 'image/heic'],
    ['HEIF', box('mif1'), 'image/heif'],
    ['TIFF', bytes('II*', 0, 8, 0, 0, 0, 0, 0, 0, 0), 'image/tiff'],
    ['Word', zipOf({ ...contentTypes(word), 'word/document.xml': '<w/>' }), `application/vnd.${word}`],
    ['Excel', zipOf({ ...contentTypes(sheet), 'xl/workbook.xml': '<x/>' }), `application/vnd.${sheet}`],
    ['ODT', zipOf(odt), 'application/vnd.oasis.opendocument.text'],
    ['text', Buffer.from('Sayın yetkili,\r\n\tçukur duruyor. ığüşöç'), 'text/plain'],
    ['text with a byte order mark', Buffer.from('\ufeffmerhaba'), 'text/plain'],
  ])('%s, whatever it is called', async (_what, content, type) => {
    expect(await judgeAttachment(content, 'zararsız.exe')).toMatchObject({ type, size: content.length });
  });

  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a program', bytes('MZ', 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff), 'typeNotTaken'],
    ['a page', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'typeNotTaken'],
    ['an archive', zipOf({ 'a.txt': 'a' }), 'typeNotTaken'],
    ['RTF', bytes('{\\rtf1\\ansi'), 'typeNotTaken'],
    ['old Word', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'typeNotTaken'],
    ['a GIF', bytes('GIF89a', 1, 0, 1, 0, 0, 0, 0), 'typeNotTaken'],
    ['Latin-1', bytes('merhaba ', 0xfe, 0xfd), 'typeNotTaken'],
    ['text with control signs', bytes('a', 0, 'b'), 'typeNotTaken'],
    [
      'Word with macros by its own word',
      zipOf({ ...contentTypes('ms-word.document.macroEnabled'), 'word/document.xml': '<w/>' }),
      'typeNotTaken',
    ],
    [
      'Word with macros that says it has none',
      zipOf({ ...contentTypes(word), 'word/document.xml': '<w/>', 'word/vbaProject.bin': 'x' }),
      'macros',
    ],
    ['ODT with Basic', zipOf({ ...odt, 'Basic/script-lc.xml': '<x/>' }), 'macros'],
    ['ODT with a script', zipOf({ ...odt, 'Scripts/python/a.py': 'x' }), 'macros'],
  ])('%s is not taken, whatever it is called', async (_what, content, refusal) => {
    expect(await judgeAttachment(content, 'dilekçe.pdf')).toBe(refusal);
  });

  test('the digest is of the whole content', async () => {
    expect(await judgeAttachment(Buffer.from('abc'), 'a.txt')).toMatchObject({
      name: 'a.txt',
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });
});

describe('a posted document', () => {
  async function posted(form: FormData, largest = 100) {
    const request = new Request('http://here', { method: 'POST', body: form });
    const body = new Uint8Array(await request.arrayBuffer());
    return readMultipart(body, request.headers.get('content-type') ?? '', largest);
  }
  const formWith = (content: string, name: string) => {
    const form = new FormData();
    form.append('ticket', 'ğ');
    form.append('dosya', new Blob([content]), name);
    return form;
  };

  test('keeps its Turkish name and its bytes', async () => {
    const read = await posted(formWith('çğıöşü', 'Ömer’in “dilekçesi” ığüşöç.txt'));
    expect(read?.fields).toEqual({ ticket: 'ğ' });
    expect(read?.file?.name).toBe('Ömer’in “dilekçesi” ığüşöç.txt');
    expect(Buffer.from(read?.file?.content ?? '').toString()).toBe('çğıöşü');
  });

  test('one byte too large is said to be so, and is not kept', async () => {
    expect((await posted(formWith('a'.repeat(100), 'a')))?.file?.content).toHaveLength(100);
    expect(await posted(formWith('a'.repeat(101), 'a'))).toMatchObject({ tooLarge: true });
    expect(await posted(formWith('a'.repeat(101), 'a'))).not.toHaveProperty('file');
  });

  test('none chosen is none', async () => {
    expect(await posted(formWith('', ''))).toEqual({ fields: { ticket: 'ğ' }, tooLarge: false });
  });

  test('what is no such form, or breaks off, is nothing', async () => {
    const body = Buffer.from('a=b');
    expect(await readMultipart(body, 'application/x-www-form-urlencoded', 10)).toBeUndefined();
    expect(await readMultipart(body, 'multipart/form-data', 10)).toBeUndefined();
    expect(await readMultipart(body, 'multipart/form-data; boundary=x', 10)).toBeUndefined();
  });
});
