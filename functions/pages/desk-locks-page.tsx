import type { FieldError } from '../../shared/contracts/failures.ts';
import type { LockDone } from '../../shared/contracts/lock-acts.ts';
import type { LockAct } from '../../shared/domain/officer-session.ts';
import { formatMoment } from '../../shared/words/dates.ts';
import { Button } from './components/button.tsx';
import { Radios } from './components/choices.tsx';
import { ErrorSummary } from './components/error-summary.tsx';
import { NotificationBanner } from './components/notification-banner.tsx';
import { TextInput } from './components/text-input.tsx';
import { DeskLayout, deskLinksOf, type SignedInAs } from './desk-layout.tsx';
import { documentOf } from './layout.tsx';
import type { Site } from './site.ts';

/** What came of a form that was sent. */
export type Outcome = { readonly done?: LockDone; readonly errors?: readonly FieldError[] };
type Props = Outcome & {
  readonly site: Site;
  readonly signedIn: SignedInAs;
  readonly mayLock: boolean;
  /** The newest first. */
  readonly acts: readonly LockAct[];
};

const choices: readonly { readonly value: LockAct['act']; readonly label: string }[] = [
  { value: 'end', label: 'Görevlinin bütün oturumlarını kapat' },
  { value: 'lockOut', label: 'Görevliyi kilitle: oturumları kapansın, yeniden giremesin' },
  { value: 'letIn', label: 'Görevlinin kilidini aç' },
  { value: 'endEveryone', label: 'Bütün görevlilerin oturumlarını kapat (sizinki de kapanır)' },
  { value: 'endCitizens', label: 'Giriş yapmış bütün başvuranların oturumlarını kapat' },
];
const happened: Readonly<Record<LockAct['act'], string>> = {
  end: 'Oturumları kapatıldı',
  lockOut: 'Kilitlendi',
  letIn: 'Kilidi açıldı',
  endEveryone: 'Bütün görevlilerin oturumları kapatıldı',
  endCitizens: 'Bütün başvuranların oturumları kapatıldı',
};

/** Sessions, for whoever looks after the system or audits it; nothing of any citizen but that all were ended. */
export function deskLocksPage({ site, signedIn, mayLock, acts, done, errors = [] }: Props): string {
  const messageOf = (field: string) => errors.find((error) => error.field === field)?.message;
  const title = `${errors.length > 0 ? 'Hata: ' : ''}Görevli oturumları`;
  const { desk, locks } = deskLinksOf(site);
  return documentOf(
    <DeskLayout site={site} title={title} signedIn={signedIn} back={{ href: desk, text: 'Görevli sayfası' }}>
      <ErrorSummary errors={errors.map(({ field, message }) => ({ message, target: field }))} />
      <NotificationBanner text={done && sentenceOf(done)} />
      <h1 class="govuk-heading-l">Görevli oturumları</h1>
      {mayLock && (
        <form method="post" action={locks} novalidate>
          <input type="hidden" name="formToken" value={signedIn.formToken} />
          <Radios
            id="act"
            name="act"
            label="Ne yapılsın?"
            choices={choices}
            chosen={[]}
            error={messageOf('act')}
          />
          <TextInput
            id="officer"
            name="officer"
            label="Görevlinin kullanıcı adı ya da kimlik sağlayıcıdaki numarası"
            hint="Bütün görevliler ya da başvuranlar için boş bırakın."
            width="30"
            autocomplete="off"
            spellcheck={false}
            error={messageOf('officer')}
          />
          <Button text="Uygula ve kaydet" />
        </form>
      )}
      <h2 class="govuk-heading-m">Yapılanlar</h2>
      {acts.length === 0 ? (
        <p class="govuk-body">Henüz bir işlem yapılmadı.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {acts.map(({ act, at, by, officer }) => (
            <li key={`${at}${act}${officer}`}>
              {formatMoment(at)}: {officer !== undefined && `${officer}: `}
              {happened[act]}. Yapan: {by}
            </li>
          ))}
        </ul>
      )}
    </DeskLayout>,
  );
}

const sentenceOf = ({ act, known }: LockDone): string =>
  known
    ? `${happened[act]}.`
    : `${happened[act]}. Bu adla bugüne kadar kimse giriş yapmadı: adı doğru yazdığınızı kontrol edin.`;
