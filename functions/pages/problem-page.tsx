import type { Problem } from '../../shared/contracts/failures.ts';
import { documentOf, Layout } from './layout.tsx';
import { linksOf, type Site } from './site.ts';

/** What to do next, by HTTP status; `problem.detail` says what went wrong. */
function advice(status: number): readonly string[] {
  if (status >= 500)
    return [
      'Birkaç dakika sonra yeniden deneyin.',
      'Bir form gönderdiyseniz aynı formu yeniden gönderebilirsiniz; başvurunuz iki kez kaydedilmez.',
    ];
  if (status === 404)
    return [
      'Adres yanlış yazılmış ya da bağlantı eskimiş olabilir. Adresi kontrol edin ya da başvuru sayfasından ilerleyin.',
    ];
  if (status === 413) return ['Tarayıcınızın geri düğmesiyle forma dönün, metni kısaltıp yeniden gönderin.'];
  return ['Tarayıcınızın geri düğmesiyle önceki sayfaya dönüp yeniden deneyin.'];
}

type Props = {
  readonly site: Site;
  readonly problem: Problem;
  /** Of whoever is signed in. */
  readonly formToken?: string;
};

export function problemPage({ site, problem, formToken }: Props): string {
  const { authority } = site;
  const errors = problem.errors ?? [];
  return documentOf(
    <Layout site={site} title={problem.title} formToken={formToken}>
      <h1 class="govuk-heading-l">{problem.title}</h1>
      <p class="govuk-body">{problem.detail}</p>
      {errors.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {errors.map(({ field, message }) => (
            <li key={field + message}>{message}</li>
          ))}
        </ul>
      )}
      {advice(problem.status).map((text) => (
        <p key={text} class="govuk-body">
          {text}
        </p>
      ))}
      <p class="govuk-body">
        Sorun sürerse bize yazın: {authority.replyTo}
        {authority.telephone && ` ya da ${authority.telephone} numarasını arayın`}.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={linksOf(site).start}>
          Başvuru sayfasına gidin
        </a>
      </p>
    </Layout>,
  );
}
