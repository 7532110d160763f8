import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attachmentTypeNames, attachmentTypes } from '../../../shared/domain/attachment.ts';
import { attachmentName, longestName } from '../../../shared/domain/attachment-name.ts';

const pdf = 'application/pdf';

describe('the name of a document', () => {
  test.each([
    ['Ömer’in Dilekçesi (ığüşöç İĞÜŞÖÇ).pdf', 'Ömer’in Dilekçesi (ığüşöç İĞÜŞÖÇ).pdf'],
    // As macOS sends it: letters and their signs apart (NFD).
    ['Dileçe İmza.pdf'.normalize('NFD'), 'Dileçe İmza.pdf'],
    ['C:\\Users\\ayşe\\dilekçe.pdf', 'dilekçe.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['fatura.bat', 'fatura.bat.pdf'],
    ['RAPOR.PDF', 'RAPOR.PDF'],
    ['satır\r\nX-Kötü: 1.pdf', 'satırX-Kötü 1.pdf'],
    ['fatura\u202efdp.exe', 'faturafdp.exe.pdf'],
    ['a\u0000b.pdf', 'ab.pdf'],
    ['“tırnak" <b>.pdf', '“tırnak b.pdf'],
    ['', 'belge.pdf'],
    ['   ...', 'belge.pdf'],
    ['.pdf', 'pdf.pdf'],
  ])('%j is called %j', (typed, name) => {
    expect(attachmentName(typed, pdf)).toBe(name);
  });

  test('what the content is decides about the ending', () => {
    expect(attachmentName('resim.jpeg', 'image/jpeg')).toBe('resim.jpeg');
    expect(attachmentName('resim.jpeg', 'text/plain')).toBe('resim.jpeg.txt');
  });

  test('a long name is cut between signs, and its ending stays', () => {
    const name = attachmentName(`${'🇹🇷'.repeat(60)}.pdf`, pdf);
    expect([...name].length).toBeLessThanOrEqual(longestName);
    expect(name).toMatch(/^(🇹🇷)+\.pdf$/u);
    expect([...attachmentName(`${'ş'.repeat(500)}.pdf`, pdf)].length).toBe(longestName);
  });

  test('whatever was typed: no path, nothing unseen, short, composed, with an ending of its type', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));
    fc.assert(
      fc.property(typed, fc.constantFrom(...attachmentTypeNames), (text, type) => {
        const name = attachmentName(text, type);
        expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}<>:"|?*]/u);
        expect(name).not.toMatch(/^\./);
        expect([...name].length).toBeLessThanOrEqual(longestName);
        const endings: readonly string[] = attachmentTypes[type];
        expect(endings).toContain(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
        expect(name.length).toBeGreaterThan(endings[0]?.length ?? 0);
      }),
    );
  });
});
