import { Button } from './components/button.tsx';
import { CarriedFields } from './desk-carried-fields.tsx';
import { DeskLayout, deskLinksOf } from './desk-layout.tsx';
import { documentOf } from './layout.tsx';
import type { Values } from './row.tsx';
import type { Site } from './site.ts';

type Props = {
  readonly site: Site;
  /** The address that the form was sent to, and is sent to again. */
  readonly action: string;
  /** The page of officers' own where she comes in, `/gorevli…`. */
  readonly back: string;
  readonly values: Values;
};

/** A choice or a number is no loss to see; a sentence is. */
const isWords = ({ text }: { readonly text: string }) => text.includes(' ');

/** The session ended while she wrote: her words wait here, in this page alone, until she is in again. */
export function deskKeptPage({ site, action, back, values }: Props): string {
  const fields = Object.entries(values).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((text) => ({ name, text })),
  );
  return documentOf(
    <DeskLayout site={site} title="Oturumunuz kapandı">
      <h1 class="govuk-heading-l">Oturumunuz kapandı, yazdıklarınız duruyor</h1>
      <p class="govuk-body">
        Bir süre işlem yapılmadı ya da oturum kapatıldı; gönderdiğiniz form kaydedilmedi. Bu sayfayı
        kapatmayın:
      </p>
      <ol class="govuk-list govuk-list--number">
        <li>
          <a class="govuk-link" href={deskLinksOf(site).signIn(back)} target="_blank" rel="noopener">
            Yeni bir sekmede giriş yapın
          </a>
          .
        </li>
        <li>Bu sekmeye dönüp aşağıdaki düğmeye basın. Form, yazdıklarınızla yeniden açılır.</li>
      </ol>
      <form method="post" action={action}>
        <CarriedFields values={values} />
        <Button text="Giriş yaptım, devam edeyim" />
      </form>
      {fields.some(isWords) && (
        <>
          <h2 class="govuk-heading-m">Yazdıklarınız</h2>
          {fields.filter(isWords).map(({ name, text }) => (
            <p key={name} class="govuk-body bv-typed">
              {text}
            </p>
          ))}
        </>
      )}
    </DeskLayout>,
  );
}
