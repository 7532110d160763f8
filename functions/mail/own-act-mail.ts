import { codeOf } from '../../shared/domain/challenge.ts';
import type { Letter, OwnActLetter } from '../../shared/domain/letter.ts';
import type { MailDossier, Secrets } from '../../shared/domain/ports.ts';
import type { About } from '../../shared/letters/about.ts';
import {
  contactCodeMessage,
  contactCodeSms,
  contactMovedMessage,
  contactMovedSms,
} from '../../shared/letters/request-contact-letter.ts';
import { withdrawnMessage, withdrawnSms } from '../../shared/letters/withdrawn-letter.ts';
import type { Addressed } from './addressed.ts';

const kinds: Readonly<Record<OwnActLetter['kind'], true>> = {
  withdrawn: true,
  contactCode: true,
  contactMoved: true,
};
export const isAboutOwnAct = (letter: Letter): letter is OwnActLetter => letter.kind in kinds;

/**
 * What an applicant is written about what she did herself.
 *
 * @param opened its address is the one that the letter names
 * @returns undefined when the letter has lost its sense
 */
export async function composeOwnAct(
  letter: OwnActLetter,
  about: About,
  { personal }: MailDossier,
  secrets: () => Promise<Secrets>,
  now: string,
): Promise<Addressed | undefined> {
  const { request } = about;
  const by = letter.kind === 'withdrawn' ? (request.contactBy ?? 'email') : letter.at.by;
  const to = by === 'sms' ? personal.phone : personal.email;
  if (to === undefined) return undefined;
  const mail = { to, cc: [], reference: request.reference };
  switch (letter.kind) {
    case 'withdrawn':
      if (request.status !== 'withdrawn' || request.contact !== 'confirmed') return undefined;
      return by === 'sms'
        ? { to, sms: withdrawnSms(about) }
        : { ...mail, message: withdrawnMessage({ ...about, request }, personal) };
    case 'contactMoved':
      return by === 'sms'
        ? { to, sms: contactMovedSms(about) }
        : { ...mail, message: contactMovedMessage(about) };
    case 'contactCode': {
      const { nonce, expiresAt } = letter;
      if (expiresAt <= now) return undefined;
      const code = codeOf(request.reference, 'contactChange', nonce, (await secrets()).code);
      return by === 'sms'
        ? { to, sms: contactCodeSms(about, code, expiresAt) }
        : { ...mail, message: contactCodeMessage(about, code, expiresAt) };
    }
  }
}
