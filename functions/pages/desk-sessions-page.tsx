import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import { Button } from './components/button.tsx';
import { InsetText } from './components/inset-text.tsx';
import { SummaryList } from './components/summary-list.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';

type OwnSession = {
  readonly id: string;
  readonly startedAt: Instant;
  readonly usedAt: Instant;
  readonly browser?: string | undefined;
  readonly isThis: boolean;
};
type Props = {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  /** The present one first. */
  readonly sessions: readonly OwnSession[];
  /** Whether she has just shown who she is. */
  readonly mayEnd: boolean;
};

/** Where she is signed in, and the end of any of it. */
export function deskSessionsPage({ site, signedIn, sessions, mayEnd }: Props): string {
  const { ownSessions, desk, signInFresh } = deskLinksOf(site);
  const others = sessions.filter(({ isThis }) => !isThis);
  return documentOf(
    <DeskLayout
      site={site}
      title="Oturumlarım"
      signedIn={signedIn}
      back={{ href: desk, text: 'Görevli sayfası' }}
    >
      <h1 class="govuk-heading-l">Oturumlarım</h1>
      <InsetText>
        Parolanızı ya da ikinci doğrulamanızı değiştirdiyseniz veya tanımadığınız bir oturum görüyorsanız
        öteki oturumlarınızı kapatın. Değişiklik kimlik sağlayıcınızda yapılır ve buraya bildirilmez.
      </InsetText>
      {!mayEnd && (
        <p class="govuk-body">
          Oturum kapatmak için önce kim olduğunuzu yeniden gösterin:{' '}
          <a class="govuk-link" href={signInFresh('/gorevli/oturumlarim')}>
            yeniden giriş yapın
          </a>
          . Sonra beş dakika içinde kapatabilirsiniz.
        </p>
      )}
      {mayEnd && others.length > 1 && (
        <EndForm
          action={ownSessions}
          signedIn={signedIn}
          session="others"
          text="Öteki oturumların hepsini kapat"
        />
      )}
      {sessions.map((session, index) => (
        <section key={session.id} aria-labelledby={`oturum-${index + 1}`}>
          <h2 class="govuk-heading-m" id={`oturum-${index + 1}`}>
            {session.isThis ? 'Bu oturum' : `Öteki oturum ${index}`}
          </h2>
          <SummaryList
            rows={[
              { key: 'Tarayıcı', value: session.browser ?? 'Bilinmiyor' },
              { key: 'Başlangıç', value: formatMoment(session.startedAt) },
              { key: 'Son kullanım', value: formatMoment(session.usedAt) },
            ]}
          />
          {mayEnd && (
            <EndForm
              action={ownSessions}
              signedIn={signedIn}
              session={session.id}
              text={session.isThis ? 'Bu oturumu kapat' : `Öteki oturum ${index} kapansın`}
            />
          )}
        </section>
      ))}
    </DeskLayout>,
  );
}

type FormProps = {
  readonly action: string;
  readonly signedIn: SignedInAs;
  readonly session: string;
  readonly text: string;
};

function EndForm({ action, signedIn, session, text }: FormProps) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="formToken" value={signedIn.formToken} />
      <input type="hidden" name="session" value={session} />
      <Button text={text} secondary />
    </form>
  );
}
