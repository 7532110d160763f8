import type { VNode } from 'preact';
import type { ScanState } from '../../../../shared/domain/attachment.ts';

const scans: Readonly<Record<ScanState, string>> = {
  waiting: 'Zararlı yazılıma karşı taranıyor; birkaç dakika sonra açılabilir',
  clean: 'Tarandı, zararlı yazılım bulunmadı',
  infected: 'Zararlı yazılım bulundu; belge silindi, açılamaz',
  unscanned: 'Zararlı yazılıma karşı taranmadı',
};

/** Documents of an applicant before an officer. */
export const deskAttachments = {
  caption: 'Başvuranın eklediği belgeler',
  columns: { document: 'Belge', scan: 'Tarama', act: 'İşlem' },
  scans,
  download: 'İndir',
  opening: {
    title: 'Belge indiriliyor',
    /** @param link what makes a link of some words */
    text: (name: VNode, link: (words: VNode) => VNode) => (
      <>
        İndirme başlamazsa bir dakika içinde {link(<>“{name}” belgesini buradan indirin</>)}. Açtığınız
        kaydedildi.
      </>
    ),
  },
  unscanned: {
    title: 'Taranmamış belge',
    heading: 'Bu belge taranmadı',
    warning: 'Belge zararlı yazılıma karşı taranmadı; içinde zararlı yazılım olabilir.',
    advice:
      'Yalnız koruması güncel bir bilgisayarda açın; makro ya da düzenleme izni isteyen bir belgeye izin vermeyin. Gerek yoksa belgeyi açmadan başvurandan başka bir biçimde isteyin.',
    download: 'Yine de indir',
  },
};
