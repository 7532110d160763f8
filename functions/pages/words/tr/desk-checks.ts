import type { ConfigurationCheck, Finding } from '../../../../shared/domain/configuration.ts';

type Sentences = { readonly ok: string; readonly wrong: (count: number) => string };

/** What each check of the set-up found, and what to do about it. */
export const deskChecks = {
  levels: {
    ok: 'Tamam',
    warn: 'Bakılmalı',
    fail: 'Düzeltilmeli',
  } satisfies Readonly<Record<Finding['level'], string>>,
  checks: {
    holidayTable: {
      ok: 'Resmî tatil çizelgesi bütün süreleri kapsıyor.',
      wrong: (days) =>
        days < 0
          ? 'Resmî tatil çizelgesi sona erdi; süreler hesaplanamıyor. Yeni yılın çizelgesini ekleyip sistemi güncelleyin.'
          : `Resmî tatil çizelgesi ${days} gün sonra bitiyor. Yeni yılın çizelgesini ekleyip sistemi güncelleyin.`,
    },
    https: {
      ok: 'Sayfalar şifreli bağlantıyla (https) açılıyor.',
      wrong: () => 'Sayfaların adresi https değil. Önüne sertifikalı bir sunucu koyup adresi bildirin.',
    },
    certificate: {
      ok: 'Sertifikanın süresi yeterli.',
      wrong: (days) =>
        days < 0
          ? 'Sertifikanın süresi doldu; tarayıcılar sayfaları açmaz. Sertifikayı hemen yenileyin.'
          : days === 0
            ? 'Sertifikaya bakılamadı ya da süresi bugün doluyor. Adresi tarayıcıda açıp sertifikayı kontrol edin.'
            : `Sertifikanın süresi ${days} gün sonra doluyor; yenileyin.`,
    },
    edge: {
      ok: 'Çağrılar yalnız önündeki katmandan geçerek geliyor.',
      wrong: () =>
        'Önünde dağıtım katmanı ya da bildirilmiş bir vekil sunucu yok; deneme sırasında sorun değildir, yayında kurun.',
    },
    secondFactor: {
      ok: 'Görevlilerden ikinci adım isteniyor.',
      wrong: () => 'Görevlilerden ikinci adım istenmiyor. Kimlik sağlayıcıda açıp gerekli değeri bildirin.',
    },
    hosts: {
      ok: 'Kurumun kendi adresi bildirilmiş.',
      wrong: () => 'Kurumun kendi adresi bildirilmemiş; kurum satırına alan adını ekleyin.',
    },
    mailboxes: {
      ok: 'E-posta adreslerinin hepsi gerçek alan adlarında.',
      wrong: (count) =>
        `${count} e-posta adresi örnek alan adında; oraya giden hiçbir ileti ulaşmaz. Kurum satırında düzeltin.`,
    },
    supervisors: {
      ok: 'Her birimin gecikmeleri duyacak bir yöneticisi var.',
      wrong: (count) =>
        `${count} birimin yönetici adresi yok; gecikmeleri kurum yöneticisi duyar. İsterseniz kurum satırına ekleyin.`,
    },
    notice: {
      ok: 'Aydınlatma metni yürürlükte.',
      wrong: () => 'Aydınlatma metninin yürürlük günü gelmemiş; günü ya da metni düzeltin.',
    },
    departments: {
      ok: 'Her konunun ve başvuru türünün bir birimi var.',
      wrong: (count) => `${count} konu ya da tür, bulunmayan bir birime bağlı. Kurum satırında düzeltin.`,
    },
  } satisfies Readonly<Record<ConfigurationCheck, Sentences>>,
};
