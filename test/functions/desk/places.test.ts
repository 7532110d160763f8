/** Which pages beside the list an officer is led to: none that would refuse her. */
import { expect, it } from 'vitest';
import { placesOf } from '../../../functions/desk/places.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import type { Role } from '../../../shared/contracts/vocabulary.ts';

it.each<[Role, string, readonly string[]]>([
  ['officer', 'fen-isleri', ['register']],
  ['supervisor', 'fen-isleri', ['register', 'manager', 'searches', 'locks']],
  ['privacyOfficer', 'kvkk', ['register', 'searches', 'locks']],
  ['auditor', '*', ['searches', 'locks']],
  ['operator', '*', ['system', 'locks']],
  ['operator', 'fen-isleri', ['system']],
])('%s of %s', (role, department, places) => {
  const officer = { id: 'memur-1', entitlements: [{ authority: 'kocasinan', department, role }] };
  expect(placesOf(officer, kocasinan)).toEqual(places);
  const stranger = { id: 'memur-1', entitlements: [{ authority: 'kent-konut', department, role }] };
  expect(placesOf(stranger, kocasinan)).toEqual([]);
});
