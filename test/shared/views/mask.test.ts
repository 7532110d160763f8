import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskEmail, maskName, maskPhone } from '../../../shared/views/mask.ts';

describe('what is shown masked', () => {
  test.each([
    [maskName('Gülşah'), 'G•••'],
    [maskName('  Şöhret-Ümmügülsüm   Menekşe '), 'Ş••• M•••'],
    [maskEmail('ayse@ornek.example'), 'ay•••@ornek.example'],
    [maskEmail('a@ornek.example'), '•••@ornek.example'],
    [maskPhone('+905321234543'), '0532 ••• •• 43'],
  ])('%s', (masked, expected) => expect(masked).toBe(expected));

  test('of a name is the first sign of each word, whatever the name', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), (words) => {
        const name = words.join(' ');
        const parts = name.trim().split(/\s+/);
        expect(maskName(name).split(' ')).toEqual(parts.map((part) => `${[...part][0] ?? ''}•••`));
        expect([...maskName(name)].filter((sign) => sign !== '•' && sign !== ' ').length).toBeLessThanOrEqual(
          parts.length,
        );
      }),
    );
  });
});
