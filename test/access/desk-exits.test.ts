/** Whoever is signed in finds the way out on every page. */
import { describe, expect, it } from 'vitest';
import { deskPagesOf, signedIn } from '../pages/desk-samples.ts';
import { site } from '../pages/samples.ts';

const pages = Object.entries(deskPagesOf(site)).filter(([, html]) => html.includes(signedIn.name));
const wayOut = /<form[^>]*action="\/kocasinan\/gorevli\/cikis"[\s\S]*?<\/form>/g;

describe('a page for an officer who is signed in', () => {
  it('is each of the desk’s but the ways in and out', () => {
    const others = Object.keys(deskPagesOf(site)).filter((name) => !pages.some(([each]) => each === name));
    expect(others.sort()).toEqual(['desk-kept', 'desk-sign-in', 'desk-sign-in-refused', 'desk-signed-out']);
  });

  it.each(pages)('%s has one form to sign out, by post, with the token of the session', (_name, html) => {
    const forms = html.match(wayOut) ?? [];
    expect(forms).toHaveLength(1);
    expect(forms[0]).toMatch(/method="post"/);
    expect(forms[0]).toContain(signedIn.formToken);
    expect(forms[0]).toMatch(/<button/);
  });
});
