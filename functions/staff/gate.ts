import type { Authority } from '../../shared/authorities/authority.ts';
import { ok, type Result, refuse } from '../../shared/contracts/failures.ts';
import type { Route } from '../../shared/contracts/routes/route.ts';
import type { Capability } from '../../shared/contracts/vocabulary.ts';
import { belongsTo, mayAnywhere, mayDo, type Officer, subjectOf } from '../../shared/domain/access.ts';
import type { Request } from '../../shared/domain/request.ts';
import type { HandlersOf, RouteTable } from '../../shared/http/call.ts';

/** The handlers of officers' routes: each call carries what its route needs, for `admits` to judge the request by. */
export type Gated<T extends RouteTable> = {
  [Id in keyof T]: (
    call: Parameters<HandlersOf<T>[Id]>[0] & { readonly needs: Capability },
  ) => ReturnType<HandlersOf<T>[Id]>;
};
type Calling = { readonly authority: Authority; readonly officer: Officer };

/**
 * The one place where a route's `needs` is enforced: whoever may do such a thing nowhere in the institution does not
 * reach the handler. Strangers to it are told of a request what they would be told of one that does not exist.
 */
export function gated<T extends RouteTable>(routes: T, handlers: Gated<T>): HandlersOf<T> {
  const pairs = Object.entries(routes).map(([id, route]) => {
    const handle = handlers[id] as unknown as (call: Calling) => Promise<Result<unknown>>;
    return [id, behindGate(route, handle)];
  });
  return Object.fromEntries(pairs) as HandlersOf<T>;
}

function behindGate(route: Route, handle: (call: Calling) => Promise<Result<unknown>>) {
  if (route.kind !== 'api' || route.caller !== 'officer')
    throw new Error(`${route.path} is no officers’ route`);
  const { needs, path } = route;
  return async (call: Calling): Promise<Result<unknown>> => {
    const { officer, authority } = call;
    if (mayAnywhere(officer, needs, authority.id)) return handle({ ...call, needs } as Calling);
    const hides = path.includes('{reference}') && !belongsTo(officer, authority.id);
    return refuse(hides ? 'requestNotFound' : 'officerNotEntitled');
  };
}

/** Judges one request. What she may not read is answered like what does not exist; of what she may, she is told why not. */
export function admits(
  { officer, authority, needs }: Calling & { readonly needs: Capability },
  request: Request,
): Result<true> {
  const subject = subjectOf(request, authority);
  if (mayDo(officer, needs, subject)) return ok(true);
  return refuse(mayDo(officer, 'read', subject) ? 'officerNotEntitled' : 'requestNotFound');
}
