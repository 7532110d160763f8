import { formatDay } from '../../shared/words/dates.ts';
import { SummaryList } from './components/summary-list.tsx';
import { documentOf, Layout } from './layout.tsx';
import { NoticeText } from './notice-text.tsx';
import type { Site } from './site.ts';

type Props = { readonly site: Site; readonly noticeHash: string };

/** The privacy notice with what identifies its version: day, number and the SHA-256 that a request records. */
export function noticePage({ site, noticeHash }: Props): string {
  const { notice } = site.authority;
  return documentOf(
    <Layout site={site} title="Aydınlatma metni" current="notice" searchable>
      <h1 class="govuk-heading-l">Aydınlatma metni</h1>
      <p class="govuk-body-l">
        Kişisel verilerinizi kimin, niçin ve nasıl işlediğini bu metinden öğrenirsiniz.
      </p>
      <NoticeText notice={notice} level={2} />
      <h2 class="govuk-heading-s">Metnin sürümü</h2>
      <SummaryList
        rows={[
          { key: 'Sürüm', value: notice.version },
          { key: 'Yürürlük', value: formatDay(notice.effectiveFrom) },
          { key: 'SHA-256 özeti', value: <span class="bv-hash">{noticeHash}</span> },
        ]}
      />
      <p class="govuk-body">
        Başvurunuzda size hangi sürümün gösterildiği bu özetle kaydedilir. Metin değişirse yeni sürüm yeni bir
        özetle yayımlanır.
      </p>
    </Layout>,
  );
}
