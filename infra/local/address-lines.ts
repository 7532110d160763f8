import { clientsForTrying, officersForTrying } from './officers/officers.ts';
import type { System } from './system.ts';

type Addressed = Omit<
  System,
  'application' | 'failed' | 'settled' | 'killEngine' | 'killFunction' | 'close'
> & { readonly application: Pick<System['application'], 'routes'> };

/** What `npm start` says of where everything is: pages under the address whose forms are taken, whoever stands before it. */
export const addressLines = (
  {
    url,
    publicUrl,
    inboxUrl,
    galleryUrl,
    smsUrl,
    returnsAddress,
    issuerUrl,
    edevletUrl,
    application,
  }: Addressed,
  data: string,
): string[] => {
  const hasOpenApi = application.routes.some(({ routeKey }) => routeKey === 'GET /openapi.json');
  const [first] = officersForTrying;
  return [
    '',
    `  citizens   ${publicUrl}/`,
    `  desk       ${publicUrl}/gorevli (officers)`,
    `  API        ${url}`,
    ...(hasOpenApi ? [`  OpenAPI    ${url}/openapi.json`] : []),
    `  inbox      ${inboxUrl ?? 'none: mail goes to the relay'}`,
    ...(galleryUrl
      ? [`  letters    ${galleryUrl} (Mektup örnekleri: every mail and SMS with sample data)`]
      : []),
    ...(smsUrl ? [`  SMS        ${smsUrl} (what would go to telephones)`] : []),
    ...(returnsAddress ? [`  returns    ${returnsAddress} (delivery reports, SMTP)`] : []),
    ...(edevletUrl
      ? [
          `  e-Devlet   ${edevletUrl} (e-Devlet yerine geçen deneme kapısı)`,
          `             sign in from ${publicUrl}/kocasinan/edevlet/giris: its page names the people to choose from, and what can go wrong`,
        ]
      : []),
    ...(issuerUrl
      ? [
          `  officers   ${issuerUrl} (for trying)`,
          ...officersForTrying.map(
            ({ username, name, groups }) => `             ${username}  ${name}, ${groups.join(' ')}`,
          ),
          `             password of each: ${first?.password}; the sign-in page then shows the code to type`,
          ...clientsForTrying.map(
            ({ clientId, secret }) => `             ${clientId}  a service client, secret: ${secret}`,
          ),
        ]
      : []),
    `  data       ${data}`,
    '',
  ];
};
