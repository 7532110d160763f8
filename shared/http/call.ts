import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type * as z from 'zod';
import type { Authority } from '../authorities/authority.ts';
import type { Failure, Result } from '../contracts/failures.ts';
import type { Route } from '../contracts/routes/route.ts';
import type { Instant, Language } from '../contracts/vocabulary.ts';
import type { Asked, Asker } from './asked.ts';
import type { Arrival } from './client-address.ts';
import type { FormValues, RawBody, Sentences } from './input.ts';
import type { Officer } from './officer.ts';
import type { Problems } from './problem.ts';

export type Event = APIGatewayProxyEventV2;
export type Answer = APIGatewayProxyStructuredResultV2;

type Output<T> = T extends z.ZodType ? z.output<T> : undefined;
type PropertyOf<R, K extends string> = R extends Readonly<Record<K, infer V>> ? V : undefined;
type HeadersOf<R> = R extends { headers: infer H } ? { [K in keyof H]: Output<H[K]> } : Record<string, never>;
type SuccessOf<R> = R extends { success: { html: true } }
  ? string
  : R extends { success: { body: infer B } }
    ? Output<B>
    : never;

/** What every handler gets: where the call belongs and when it came; the clock was read once, at the edge. */
export type Call = {
  readonly authority: Authority;
  /** `''` or `/<authority>`: what every link of the page begins with. */
  readonly base: string;
  /** What the caller reads. */
  readonly language: Language;
  readonly at: Instant;
  readonly parameters: Readonly<Record<string, string>>;
};
/** Where a page stands, and, once that is known, what it was asked with. */
export type PagePlace = Pick<Call, 'authority' | 'base' | 'language'> & { readonly asked?: Asked };
export type ApiCall<R> = Call & {
  readonly body: Output<PropertyOf<R, 'body'>>;
  readonly query: Output<PropertyOf<R, 'query'>>;
  readonly headers: HeadersOf<R>;
  readonly officer: R extends { caller: 'officer' } ? Officer : undefined;
};
export type PageCall = Call & { readonly form: FormValues; readonly asked: Asked };
/** A call whose body nobody has read yet. */
export type RawPageCall = PageCall & { readonly raw: RawBody };
export type PageAnswer = {
  readonly status: number;
  readonly type?: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whole `Set-Cookie` lines. */
  readonly cookies?: readonly string[];
};

/** With where the call came from, for what counts calls by address. */
type Arrived = Pick<Arrival, 'from'>;
type HandlerOf<R> = R extends { kind: 'page' }
  ? (
      call: (R extends { takes: 'anything' } ? RawPageCall : PageCall) & Arrived,
    ) => PageAnswer | Promise<PageAnswer>
  : (call: ApiCall<R> & Arrived) => Promise<Result<SuccessOf<R>>>;
/** The routes of one function, as its part of the route table names them. */
export type RouteTable = Readonly<Record<string, Route>>;
/** One handler for each route of a function. */
export type HandlersOf<T extends RouteTable> = { [Id in keyof T]: HandlerOf<T[Id]> };

export type Edge = {
  readonly now: () => number;
  /** Where a call came from; undefined for one that went around what stands before the functions. */
  readonly arrivals?: (event: Event) => Arrival | undefined;
  /** Needed by functions with officers' routes. */
  readonly verifyOfficer?: (authorization: string | undefined, asker: Asker) => Promise<Result<Officer>>;
  /** What everybody reads, whatever a browser chose, of a function that has one language. */
  readonly speaks?: Language;
  /** All that the function can say of a refusal and of a wrong field. */
  readonly sentences: (language: Language) => { readonly problems: Problems; readonly fields: Sentences };
  /** How a page says a refusal; without it every refusal is problem+json. */
  readonly problemPage?: (call: PagePlace, failure: Failure) => string;
};
