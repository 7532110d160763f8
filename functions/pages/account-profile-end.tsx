import type { PastEvent } from '../../shared/domain/account/ports.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import type { OwnSession, SectionProps } from './account-profile-section.ts';
import { eventWords, meansWords } from './account-profile-words.ts';
import { Details } from './components/details.tsx';
import { TextInput } from './components/text-input.tsx';
import { OwnForm } from './own-form.tsx';
import { textOf } from './row.tsx';
import { linksOf } from './site.ts';

/** Where she is signed in, and the end of any of it. */
export function SessionsSection({
  site,
  formToken,
  sessions,
}: SectionProps & { readonly sessions: readonly OwnSession[] }) {
  const action = linksOf(site).endMemberSessions;
  return (
    <section aria-labelledby="oturumlar">
      <h2 class="govuk-heading-m" id="oturumlar">
        Açık oturumlarınız
      </h2>
      <ul class="govuk-list">
        {sessions.map(({ id, startedAt, usedAt, isThis }, index) => (
          <li key={id} class="bv-choice">
            <strong>{isThis ? 'Bu oturum' : `Öteki oturum ${index}`}</strong>
            <span class="bv-basis">
              Başladı: {formatMoment(startedAt)}. Son kullanım: {formatMoment(usedAt)}
            </span>
            {!isThis && (
              <OwnForm
                action={action}
                formToken={formToken}
                hidden={{ session: id }}
                button={`Öteki oturum ${index} kapansın`}
              />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 2 && (
        <OwnForm
          action={action}
          formToken={formToken}
          hidden={{ session: 'others' }}
          button="Öteki oturumların hepsini kapat"
        />
      )}
      <OwnForm
        action={action}
        formToken={formToken}
        hidden={{ session: 'all' }}
        button="Bu oturumla birlikte hepsini kapat"
      />
    </section>
  );
}

/** More would only make a list that nobody looks through. */
const mostEvents = 50;

/** What happened to the account. */
export function EventsSection({ events }: { readonly events: readonly PastEvent[] }) {
  return (
    <section aria-labelledby="olaylar">
      <h2 class="govuk-heading-m" id="olaylar">
        Üyeliğinizde olup bitenler
      </h2>
      <p class="govuk-body">
        Tanımadığınız bir satır görürseniz bütün oturumlarınızı kapatın, parolanızı değiştirin ve kuruma haber
        verin.
      </p>
      <Details summary={`Son ${Math.min(events.length, mostEvents)} kayıt`}>
        <ul class="govuk-list">
          {events.slice(0, mostEvents).map(({ at, what, means }) => (
            <li key={at + what}>
              {formatMoment(at)}: {eventWords[what]}
              {means && ` (${meansWords[means]})`}
            </li>
          ))}
        </ul>
      </Details>
    </section>
  );
}

/** What she types to show that she means it. */
export const closingWord = 'KAPAT';

/** The end of the account, and what stays all the same. */
export function CloseSection({ site, formToken, mayChange, mistakes, typedIn }: SectionProps) {
  const typed = typedIn('close');
  return (
    <section aria-labelledby="kapatma">
      <h2 class="govuk-heading-m" id="kapatma">
        Üyeliği kapatma
      </h2>
      <p class="govuk-body">
        Üyeliğiniz kapanınca adınız, adresleriniz, parolanız ve ikinci adımlarınız bir daha okunamaz; yalnız
        bir üyeliğin açılıp kapandığı günler ve yapılan işlemlerin türü kalır. Yaptığınız başvurular kurumun
        kaydıdır: silinmez, süreleri işler ve cevaplanır. Bunların silinmesini ayrıca 6698 sayılı Kanuna göre
        isteyebilirsiniz; kurum, kanunun saklamasını istediklerini saklama süresi bitene kadar tutar.
      </p>
      {mayChange ? (
        <Details summary="Üyeliğimi kapatacağım" open={typed !== undefined}>
          <OwnForm action={linksOf(site).closeAccount} formToken={formToken} button="Üyeliğimi kapat">
            <TextInput
              id="confirmation"
              name="confirmation"
              label={`Kapatmak istediğinizi göstermek için ${closingWord} yazın`}
              autocomplete="off"
              spellcheck={false}
              width="10"
              value={typed && textOf(typed, 'confirmation')}
              error={typed && mistakes.of('confirmation')}
            />
          </OwnForm>
        </Details>
      ) : (
        <p class="govuk-body">Kapatmak için yeniden giriş yapın.</p>
      )}
    </section>
  );
}
