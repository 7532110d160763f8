import type * as z from 'zod';
import type { FunctionName } from '../environment.ts';
import type { FailureCode } from '../failures.ts';
import type { Capability } from '../vocabulary.ts';

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
