import { describe, expect, test } from 'vitest';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { applicantFacts, controllerFacts } from '../../../shared/letters/reply-facts.ts';
import { personal } from './samples.ts';

describe('who answers', () => {
  test('is named with every way to reach it', () => {
    const authority = { ...kocasinan, kep: 'kurum@hs01.kep.tr', telephone: '0352 222 70 00' };
    expect(controllerFacts(authority)).toEqual([
      ['Veri sorumlusu', authority.name],
      ['Adres', authority.address],
      ['Telefon', '0352 222 70 00'],
      ['KEP', 'kurum@hs01.kep.tr'],
      ['E-posta', authority.replyTo],
      ['İnternet sitesi', authority.website],
    ]);
  });

  test('has no empty lines for what it does not have', () => {
    const { kep: _k, telephone: _t, ...bare } = kocasinan;
    expect(controllerFacts(bare).map(([label]) => label)).not.toContain('KEP');
  });
});

describe('who asked', () => {
  test('is named with identity, contact and subject (Tebliğ m.6/4)', () => {
    expect(applicantFacts(personal)).toEqual([
      ['Başvuran', 'Ayşe Öztürk'],
      ['T.C. kimlik numarası', personal.nationalId],
      ['Tebligat adresi', personal.serviceAddress],
      ['E-posta', personal.email],
      ['Telefon', personal.phone],
      ['Konu', personal.subject],
    ]);
  });

  test('is named by nationality and passport when there is no Turkish number', () => {
    const { nationalId: _n, email: _e, phone: _p, ...rest } = personal;
    const labels = applicantFacts({
      ...rest,
      nationality: 'Karadağ',
      passportNumber: 'KD4711992',
      organisation: 'Kaplumbağa Derneği',
    }).map(([label]) => label);
    expect(labels).toEqual(['Başvuran', 'Kuruluş', 'Uyruk', 'Pasaport numarası', 'Tebligat adresi', 'Konu']);
  });
});
