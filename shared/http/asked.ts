import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Authority } from '../authorities/authority.ts';
import type { Instant } from '../contracts/vocabulary.ts';

/** What a browser says of its call beside path and body. */
export type Asked = {
  readonly method: string;
  readonly path: string;
  /** The host that was called, with its port on one's own machine. */
  readonly host: string;
  /** `name=value`, as they came. */
  readonly cookies: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  readonly origin?: string;
  /** `Sec-Fetch-Site`: written by the browser, out of reach of any page. */
  readonly fetchSite?: string;
  readonly userAgent?: string;
};
/** Who asks: the call as far as it decides whether it comes from an officer. */
export type Asker = { readonly authority: Authority; readonly at: Instant; readonly asked: Asked };

/** @param host that the caller called, as the trusted edge says */
export function askedOf(
  { cookies, headers, queryStringParameters, rawPath, requestContext }: APIGatewayProxyEventV2,
  host: string,
): Asked {
  const query = Object.entries(queryStringParameters ?? {}).map(([name, value]) => [name, value ?? '']);
  const { origin, 'sec-fetch-site': fetchSite, 'user-agent': userAgent } = headers;
  return {
    method: requestContext.http.method,
    path: rawPath,
    host,
    cookies: cookies ?? [],
    query: Object.fromEntries(query),
    ...(origin === undefined ? {} : { origin }),
    ...(fetchSite === undefined ? {} : { fetchSite }),
    ...(userAgent === undefined ? {} : { userAgent }),
  };
}
