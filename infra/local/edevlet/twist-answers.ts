/** Ways in which either answer of the stand-in goes wrong. */
import { html } from './answer.ts';
import type { TwistAnswer } from './twist.types.ts';

/** Stands where a careless login would log it or show it. */
export const canary = 'KANARYA-10000000146-GÜLŞAH';

/** The honest body with these fields in place of its own; undefined leaves one out. */
export const saying =
  (fields: Readonly<Record<string, unknown>>, status?: number): TwistAnswer =>
  (honest) => ({
    ...honest,
    status: status ?? honest.status,
    body: JSON.stringify({ ...(JSON.parse(honest.body) as object), ...fields }),
  });

export const withStatus =
  (status: number): TwistAnswer =>
  (honest) => ({ ...honest, status });
export const withText =
  (body: string): TwistAnswer =>
  (honest) => ({ ...honest, body });
export const asType =
  (type: string): TwistAnswer =>
  (honest) => ({ ...honest, headers: { ...honest.headers, 'content-type': type } });
export const aPage: TwistAnswer = () => html(200, '<!DOCTYPE html><title>Bakım</title><h1>Bakımdayız</h1>');
export const slow: TwistAnswer = (honest, { slowMs }) => ({ ...honest, afterMs: slowMs });
export const breaking =
  (breaks: 'before' | 'midway'): TwistAnswer =>
  (honest) => ({ ...honest, breaks });
/** The first time alone. */
export const once =
  (twisted: TwistAnswer): TwistAnswer =>
  (honest, world, asked) =>
    asked === 1 ? twisted(honest, world, asked) : honest;
export const elsewhere =
  (status: number): TwistAnswer =>
  (honest, world) => ({ ...honest, status, headers: { ...honest.headers, location: world.elsewhere } });
export const tooLarge: TwistAnswer = saying({ dolgu: 'x'.repeat(200_000) });

/** The person in the answer, with these fields in place of her own. */
export const person =
  (fields: Readonly<Record<string, unknown>>): TwistAnswer =>
  (honest) => {
    const body = JSON.parse(honest.body) as { kullaniciBilgileri: object };
    return {
      ...honest,
      body: JSON.stringify({ ...body, kullaniciBilgileri: { ...body.kullaniciBilgileri, ...fields } }),
    };
  };
