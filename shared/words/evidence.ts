import type { Registration } from '../contracts/registration.ts';
import type { Evidence } from '../domain/law/row.types.ts';

/** What proves the way a request came, as a receipt and a note name it. */
export const evidenceLabels: Readonly<Record<Evidence, string>> = {
  registeredMailNumber: 'Taahhütlü gönderi numarası',
  kepId: 'KEP iletisi',
  notaryNumber: 'Noter işlemi',
  signatureCheck: 'Elektronik imzanın doğrulanması',
  senderAddress: 'Gönderenin kayıtlı e-posta adresi',
  identityCheck: 'Kimlik kontrolü',
};

/** `Kimlik kontrolü: T.C. kimlik kartı görüldü`, a line for each proof; undefined when there is none. */
export function evidenceInWords({ evidence }: Pick<Registration, 'evidence'>): string | undefined {
  const { identityCheck, ...texts } = evidence;
  const given = { ...texts, ...(identityCheck ? { identityCheck: identityCheck.how } : {}) };
  const lines = (Object.keys(evidenceLabels) as Evidence[]).flatMap((kind) =>
    given[kind] === undefined ? [] : [`${evidenceLabels[kind]}: ${given[kind]}`],
  );
  return lines.length > 0 ? lines.join('\n') : undefined;
}
