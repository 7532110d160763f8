import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { letterPolicy } from '../../../functions/desk/letter-frame.ts';
import { kocasinan } from '../../../shared/authorities/kocasinan.ts';
import { htmlOf } from '../../../shared/letters/html.ts';
import { paragraph } from '../../../shared/letters/message.ts';

const mailSaying = (text: string) =>
  htmlOf(
    {
      language: 'tr',
      subject: text,
      preview: text,
      greeting: text,
      blocks: [paragraph(text), { kind: 'facts', rows: [[text, text]] }],
      closing: text,
    },
    { name: text, colour: kocasinan.brandColour },
  );
const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

describe('the policy under which a mail is looked at', () => {
  it('lets each of its own styles stand, in rules and in attributes', () => {
    const html = mailSaying('Merhaba').replace(/<!--[\s\S]*?-->/g, '');
    const policy = letterPolicy(mailSaying('Merhaba'));
    const styles = [
      ...[...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css),
      ...[...html.matchAll(/\sstyle="([^"]*)"/g)].map(([, css = '']) => css),
    ];
    expect(styles.length).toBeGreaterThan(5);
    for (const css of styles) expect(policy).toContain(hash(css));
  });

  it.each(['<style>p{color:red}</style>', '" style="color:red', '<p style="color:red">'])(
    'is the same whatever somebody typed: %s',
    (attack) => {
      expect(letterPolicy(mailSaying(attack))).toBe(letterPolicy(mailSaying('Merhaba')));
    },
  );

  it('lets nothing run, load, be sent or be framed', () => {
    const policy = letterPolicy(mailSaying('Merhaba'));
    for (const rule of ["default-src 'none'", 'sandbox', "form-action 'none'", "frame-ancestors 'none'"])
      expect(policy.split('; ')).toContain(rule);
    expect(policy).not.toMatch(/unsafe-inline|script-src/);
  });
});
