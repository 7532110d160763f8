import { askForContact, takeContact } from '../../../shared/domain/decide/contact-change.ts';
import { withdrawOwn } from '../../../shared/domain/decide/withdraw.ts';
import type { OwnActLetter } from '../../../shared/domain/letter.ts';
import { applied, confirmed, decided, nonce, type Scene } from './play.ts';
import { from, type Make } from './sample-from.ts';

const signedIn = { proof: 'session', nonce } as const;

/** She asks, signed in, to be written to at another mailbox. */
const asked = (scene: Scene) =>
  decided(scene, (request, moment) =>
    askForContact(
      request,
      { email: 'yeni.adres@ornek.example' },
      { ...moment, ...signedIn, before: undefined },
    ),
  );

/** What an applicant is written about what she did herself. */
export const ownActSamples: Readonly<Record<OwnActLetter['kind'], Make>> = {
  withdrawn: (a, r) => [
    from('withdrawn', 'Başvurudan vazgeçme', decided(confirmed(applied(a, r)), withdrawOwn)),
  ],
  contactCode: (a, r) => [from('contactCode', 'Kod: yeni adres', asked(confirmed(applied(a, r))))],
  contactMoved: (a, r) => [
    from(
      'contactMoved',
      'Eski adrese: adres değişti',
      decided(asked(confirmed(applied(a, r))), (request, moment) =>
        takeContact(request, { ...moment, ...signedIn }),
      ),
    ),
  ],
};
