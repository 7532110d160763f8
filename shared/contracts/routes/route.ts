import type * as z from 'zod';
import type { FunctionName } from '../environment.ts';
import type { FailureCode } from '../failures.ts';
import type { Capability } from '../vocabulary.ts';

/**
 * Bytes of the largest body that a function can be handed, whatever its route takes: Lambda's event ends at 6 MB and
 * holds the body in base64, beside some kilobytes of headers.
 */
export const largestCall = ((6 * 1024 - 64) * 1024 * 3) / 4;

/**
 * Bytes of a form whose words come back with it, however many were pasted: no draft keeps them all, but the page shows
 * them again. Twice as long at most, for `"` is posted as `%22` and shown as `&quot;`; a function's answer ends at 6 MB.
 */
export const largestText = 2.5 * 1024 * 1024;

type Common = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly function: FunctionName;
  readonly summary: string;
  /** Bytes of the body, when more than the usual limit is needed. */
  readonly largestBody?: number;
};
/** A page or an asset for people; says its own refusals in HTML. */
export type PageRoute = Common & {
  readonly kind: 'page';
  /** The body reaches the handler as it came, whatever its type; left out, it is a form (urlencoded). */
  readonly takes?: 'anything';
};
/** Who may call: an officers' route that does not say what it needs does not compile. */
type Caller =
  | { readonly caller: 'anyone'; readonly needs?: never }
  | { readonly caller: 'officer'; readonly needs: Capability };
/** A JSON call; every refusal is `application/problem+json`. */
export type ApiRoute = Common &
  Caller & {
    readonly kind: 'api';
    readonly headers?: Readonly<Record<string, z.ZodType>>;
    readonly query?: z.ZodType;
    readonly body?: z.ZodType;
    readonly success:
      | { readonly status: 200 | 201 | 202; readonly body: z.ZodType }
      | { readonly status: 200; readonly html: true };
    readonly refusals: readonly FailureCode[];
  };
export type Route = PageRoute | ApiRoute;

/** A row for a page. */
export const page = <const M extends 'GET' | 'POST', const F extends FunctionName>(
  method: M,
  path: string,
  fn: F,
  summary: string,
) => ({ kind: 'page', method, path, function: fn, summary }) as const;
