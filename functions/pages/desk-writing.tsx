import { WarningText } from './components/warning-text.tsx';

/** The second officer on a request is told of the first; she is kept from nothing. */
export function OthersWriting({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <WarningText
      text={`Şu anda bu başvuruda yazan var: ${names.join(', ')}. Aynı işi iki kez yapmamak için önce ona sorun.`}
    />
  );
}
