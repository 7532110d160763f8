import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Applicant, differing, inNameOf } from '../../../shared/domain/applicant.ts';
import { formOf } from './samples.ts';

const state: Applicant = {
  level: 'edevlet',
  name: 'AYŞE NUR',
  surname: 'IŞIK',
  nationalId: '10000000146',
};

const words = fc.string({ maxLength: 100 }).map((text) => `x${text}`);

describe('a form in the name of whoever the State named', () => {
  test.each(['kvkk', 'information'] as const)(
    'of %s carries her name and number, whatever was typed',
    (regime) => {
      const typed = formOf(regime, { name: 'Fatma', surname: 'Işık', nationalId: '12345678950' });
      const { form, replaced } = inNameOf(state, typed);
      expect(form).toMatchObject({ name: 'AYŞE NUR', surname: 'IŞIK', nationalId: '10000000146' });
      expect(replaced).toEqual(['name', 'nationalId']);
    },
  );

  test('carries no passport that somebody typed beside it', () => {
    const { form, replaced } = inNameOf(
      state,
      formOf('kvkk', { nationalId: undefined, nationality: 'Almanya', passportNumber: 'C01X' }),
    );
    expect(form).toMatchObject({ nationality: undefined, passportNumber: undefined });
    expect(replaced).toEqual(expect.arrayContaining(['nationality', 'passportNumber']));
  });

  test('is a petition with her name and without her number, which Law 3071 does not ask for', () => {
    const { form, replaced } = inNameOf(state, formOf('petition', { name: 'Fatma', surname: 'Kaya' }));
    expect(form).toMatchObject({ name: 'AYŞE NUR', surname: 'IŞIK' });
    expect(form).not.toHaveProperty('nationalId');
    expect(replaced).toEqual(['name', 'surname']);
  });

  test('leaves everything else as it was typed', () => {
    fc.assert(
      fc.property(words, words, (subject, serviceAddress) => {
        const typed = formOf('kvkk', { subject, serviceAddress });
        const {
          name: _n,
          surname: _s,
          nationalId: _i,
          nationality: _t,
          passportNumber: _p,
          ...rest
        } = inNameOf(state, typed).form as Extract<ReturnType<typeof inNameOf>['form'], { regime: 'kvkk' }>;
        expect(typed).toMatchObject(rest);
      }),
    );
  });
});

describe('a difference', () => {
  test.each([
    ['ayşe nur', 'AYŞE NUR'],
    ['  Ayşe   Nur ', 'AYŞE NUR'],
    ['ışık', 'IŞIK'],
    ['İpek', 'İPEK'],
    ['', 'AYŞE'],
  ])('is not that %j stands for %j', (typed, known) => {
    expect(differing({ name: typed }, { name: known })).toEqual([]);
  });

  test.each([
    ['Işık', 'İşık'],
    ['Ayse', 'AYŞE'],
  ])('is that %j stands for %j', (typed, known) => {
    expect(differing({ name: typed }, { name: known })).toEqual(['name']);
  });
});
