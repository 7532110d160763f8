import type { FunctionModel, RouteModel } from './assembly.types.ts';
import type { ResolvedTemplate } from './template.ts';

/** The routes of the template's HTTP API. Throws on more than one API and on a route without a function. */
export const describeRoutes = (
  template: ResolvedTemplate,
  functions: readonly FunctionModel[],
): RouteModel[] => {
  const apis = template.resources('AWS::ApiGatewayV2::Api');
  if (apis.length > 1) throw new Error(`the runner runs one HTTP API; the template has ${apis.length}`);
  const integrations = new Map(
    template.resources('AWS::ApiGatewayV2::Integration').map(({ logicalId, properties }) => {
      // The URI is the function's ARN, bare or inside an invocation path of API Gateway.
      const target = functions.find(({ arn }) => properties.IntegrationUri.split('/').includes(arn));
      if (!target)
        throw new Error(`${logicalId} names ${properties.IntegrationUri}, which the template does not have`);
      return [logicalId, { functionName: target.name, timeoutMs: properties.TimeoutInMillis }] as const;
    }),
  );
  return template.resources('AWS::ApiGatewayV2::Route').map(({ logicalId, properties }) => {
    const integration = integrations.get(properties.Target.replace(/^integrations\//, ''));
    if (!integration)
      throw new Error(`${logicalId} names ${properties.Target}, which the template does not have`);
    return { routeKey: properties.RouteKey, ...integration };
  });
};

/** The function at the edge, before every call of the API. Throws on more than one. */
export const describeViewer = (template: ResolvedTemplate): { readonly viewerCode?: string } => {
  const [found, ...others] = template.resources('AWS::CloudFront::Function');
  if (others.length > 0)
    throw new Error(`the runner runs one function at the edge; the template has ${others.length + 1}`);
  return found ? { viewerCode: found.properties.FunctionCode } : {};
};
