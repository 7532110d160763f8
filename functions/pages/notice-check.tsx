import { Checkboxes } from './components/choices.tsx';
import { Details } from './components/details.tsx';
import type { Mistakes } from './mistakes.ts';
import { NoticeText } from './notice-text.tsx';
import { linksOf, type Site } from './site.ts';

type Props = {
  readonly site: Site;
  readonly noticeHash: string;
  readonly read: boolean;
  readonly mistakes: Mistakes;
};

/** The duty to inform (Aydınlatma Tebliği m.5): the notice itself, which version was shown, and "okudum". */
export function NoticeCheck({ site, noticeHash, read, mistakes }: Props) {
  const { notice } = site.authority;
  return (
    <>
      <h2 class="govuk-heading-m">Kişisel verileriniz</h2>
      <p class="govuk-body">
        Bu formda yazdıklarınızı başvurunuzu sonuçlandırmak ve cevabı size ulaştırmak için işleriz. Ayrıntılar{' '}
        <a class="govuk-link" href={linksOf(site).notice} target="_blank" rel="noopener">
          aydınlatma metninde (yeni sekmede açılır)
        </a>
        ; metin aşağıda da var.
      </p>
      <Details summary="Aydınlatma metnini burada okuyun">
        <NoticeText notice={notice} level={3} />
      </Details>
      <input type="hidden" name="noticeVersion" value={notice.version} />
      <input type="hidden" name="noticeHash" value={noticeHash} />
      <Checkboxes
        id="noticeRead"
        name="noticeRead"
        label="Aydınlatma metni"
        hint="Bu işaret metni okuduğunuzu gösterir; rıza ya da onay anlamına gelmez."
        error={mistakes.of('noticeRead')}
        choices={[{ value: 'true', label: 'Aydınlatma metnini okudum' }]}
        chosen={read ? ['true'] : []}
      />
    </>
  );
}
