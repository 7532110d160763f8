import { WarningText } from './components/warning-text.tsx';
import type { Site } from './site.ts';
import { deskRequestWords } from './words/desk-request.ts';

type Props = { readonly site: Site; readonly names: readonly string[] };

/** The second officer on a request is told of the first; she is kept from nothing. */
export function OthersWriting({ site, names }: Props) {
  if (names.length === 0) return null;
  return <WarningText text={deskRequestWords(site).writing(names.join(', '))} />;
}
