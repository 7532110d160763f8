/** The part of oidc-provider 9 that the issuer for trying uses; the package brings no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { JWK } from 'jose';

  export type AdapterPayload = {
    readonly grantId?: string;
    readonly uid?: string;
    readonly userCode?: string;
    readonly [key: string]: unknown;
  };
  export type Adapter = {
    upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void>;
    find(id: string): Promise<AdapterPayload | undefined>;
    findByUid(uid: string): Promise<AdapterPayload | undefined>;
    findByUserCode(userCode: string): Promise<AdapterPayload | undefined>;
    consume(id: string): Promise<void>;
    destroy(id: string): Promise<void>;
    revokeByGrantId(grantId: string): Promise<void>;
  };

  type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };
  type Body = { body: unknown; type: string };
  export type Context = Body & {
    readonly oidc: {
      readonly client: { readonly clientId: string };
      readonly session: { readonly accountId: string; grantIdFor(clientId: string): string | undefined };
      readonly provider: Provider;
      /** What the call was made with, by model. */
      readonly entities: {
        readonly AuthorizationCode?: { readonly acr?: string; readonly amr?: readonly string[] };
      };
    };
  };
  type Account = { readonly accountId: string; claims(): Promise<object> };

  export type Configuration = {
    readonly adapter: (model: string) => Adapter;
    readonly clients: readonly object[];
    readonly jwks: { readonly keys: readonly JWK[] };
    readonly cookies: { readonly keys: readonly string[]; readonly names: Readonly<Record<string, string>> };
    readonly responseTypes: readonly string[];
    readonly scopes: readonly string[];
    readonly acrValues: readonly string[];
    readonly claims: Readonly<Record<string, readonly string[] | null>>;
    readonly discovery: object;
    /** Seconds. */
    readonly ttl: Readonly<Record<string, number>>;
    readonly findAccount: (ctx: Context, subject: string) => Promise<Account | undefined>;
    readonly extraTokenClaims: (ctx: Context, token: { readonly accountId?: string }) => Promise<object>;
    readonly features: {
      readonly devInteractions: { readonly enabled: boolean };
      readonly clientCredentials: { readonly enabled: boolean };
      readonly resourceIndicators: {
        readonly enabled: boolean;
        readonly defaultResource: () => Promise<string>;
        readonly useGrantedResource: () => Promise<boolean>;
        readonly getResourceServerInfo: () => Promise<object>;
      };
      readonly rpInitiatedLogout: {
        readonly enabled: boolean;
        readonly logoutSource: (ctx: Body, form: string) => Promise<void>;
        readonly postLogoutSuccessSource: (ctx: Body) => Promise<void>;
      };
    };
    readonly interactions: {
      readonly url: (ctx: Context, interaction: { readonly uid: string }) => string;
      readonly policy: unknown;
    };
    readonly loadExistingGrant: (ctx: Context) => Promise<unknown>;
    readonly clientBasedCORS: (ctx: Context, origin: string) => boolean;
    readonly renderError: (
      ctx: Body,
      out: { readonly error: string; readonly error_description?: string },
    ) => Promise<void>;
  };

  export class Provider {
    constructor(issuer: string, configuration: Configuration);
    readonly Client: {
      prototype: {
        redirectUriAllowed(uri: string): boolean;
        postLogoutRedirectUriAllowed(uri: string): boolean;
      };
    };
    readonly Grant: {
      new (of: { readonly clientId: string; readonly accountId: string }): Grant;
      find(id: string): Promise<Grant | undefined>;
    };
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(
      request: IncomingMessage,
      response: ServerResponse,
    ): Promise<{ readonly uid: string; readonly prompt: { readonly name: string } }>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
    on(event: 'server_error', listener: (ctx: unknown, error: Error) => void): this;
  }
  export const errors: {
    OIDCProviderError: new (
      ...args: never[]
    ) => Error & { readonly error: string; readonly statusCode: number };
  };
  type Policy = { get(prompt: string): { readonly checks: { remove(check: string): void } } };
  export const interactionPolicy: { base(): Policy };
}
