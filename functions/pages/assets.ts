import { createHash } from 'node:crypto';
import type { Authority } from '../../shared/authorities/authority.ts';
import {
  appCss,
  appCssHash,
  attachJs,
  attachJsHash,
  fontFiles,
  logoFiles,
  logos,
  passkeysJs,
  passkeysJsHash,
} from './assets.generated.ts';
import { themeCss } from './theme.ts';

export type Asset = { readonly type: string; readonly body: string | Uint8Array };

/**
 * The file name of an authority's one stylesheet. It holds the hash of its content, so the file may be cached for
 * ever.
 */
export function stylesheetName(authority: Authority): string {
  const hash = createHash('sha256').update(appCssHash).update(themeCss(authority)).digest('hex').slice(0, 12);
  return `${authority.id}-${hash}.css`;
}

/** The file name of the script that asks for passkeys. */
export const passkeysName = `passkeys-${passkeysJsHash}.js`;

/** The file name of the script that uploads documents. */
export const attachName = `attach-${attachJsHash}.js`;

/** The stylesheet itself; it asks for its fonts beside itself. */
export function stylesheet(authority: Authority): { readonly name: string; readonly css: string } {
  return { name: stylesheetName(authority), css: appCss + themeCss(authority) };
}

/** Every file under `/assets/` of an authority, by file name. All names hold a content hash. */
export function assets(authority: Authority): ReadonlyMap<string, Asset> {
  const { name, css } = stylesheet(authority);
  const binary = (file: string, type: string, base64 = ''): [string, Asset] => [
    file,
    { type, body: new Uint8Array(Buffer.from(base64, 'base64')) },
  ];
  const fonts = Object.entries(fontFiles).map(([file, base64]) => binary(file, 'font/woff2', base64));
  const logo = logos[authority.id];
  return new Map<string, Asset>([
    [name, { type: 'text/css; charset=utf-8', body: css }],
    [attachName, { type: 'text/javascript; charset=utf-8', body: attachJs }],
    [passkeysName, { type: 'text/javascript; charset=utf-8', body: passkeysJs }],
    ...fonts,
    ...(logo ? [binary(logo.name, logo.type, logoFiles[logo.name])] : []),
  ]);
}
