import { expect, it } from 'vitest';
import { addressLines } from '../../../infra/local/address-lines.ts';

const system = {
  url: 'http://127.0.0.1:8080',
  publicUrl: 'http://localhost:8080',
  inboxUrl: undefined,
  galleryUrl: undefined,
  smsUrl: undefined,
  returnsAddress: undefined,
  issuerUrl: undefined,
  edevletUrl: 'http://127.0.0.1:4021',
  application: { routes: [] },
};

it('leads people to the address whose forms are taken, and programs to where it listens', () => {
  const text = addressLines(system, '/veri').join('\n');
  for (const address of ['citizens   http://localhost:8080/', 'desk       http://localhost:8080/gorevli '])
    expect(text).toContain(address);
  expect(text).toContain('sign in from http://localhost:8080/kocasinan/edevlet/giris');
  expect(text).toContain('API        http://127.0.0.1:8080');
});
