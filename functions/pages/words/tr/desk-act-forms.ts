/** What the forms of officers' acts say and ask, act by act. Days come written out. */
export const deskActForms = {
  letterNumber: {
    label: 'Taahhütlü gönderinin numarası',
    hint: 'Alındıdaki 13 karakter, örneğin RR123456785TR.',
  },
  told: {
    byMail: 'Yazdıklarınız başvuranın onaylı e-posta adresine hemen gönderilir.',
    byPost:
      'Başvuranın onaylı e-posta adresi yok. Bildirimi önce taahhütlü postaya verin, sonra buraya yazdığınız metinle birlikte gönderi numarasını kaydedin.',
    postedOn: { label: 'Bildirimin postaya verildiği gün' },
  },
  assign: {
    assignee: {
      label: 'Görev kime verilsin?',
      hint: 'Bu sayfalara daha önce giriş yapan görevliler listelenir. Seçtiğiniz kişi, başka birimden de olsa, başvuruyu okuyup cevaplayabilir.',
    },
    self: (name: string) => `${name} (kendi üzerime)`,
    mailbox: {
      label: 'Görevlinin kendi e-posta adresi',
      hint: 'Yazarsanız hatırlatmalar birimle birlikte bu adrese de gider.',
    },
  },
  route: {
    lead: 'Süre işlemeye devam eder. Başvuru yeni birimin listesine geçer ve kimsenin üzerinde kalmaz.',
    department: { label: 'Hangi birime?' },
    reason: { label: 'Neden?', hint: 'Yeni birim okur; başvuran görmez.' },
  },
  note: {
    lead: 'Notu yalnız görevliler okur; başvuran görmez. Not sonradan silinemez.',
    note: { label: 'Not', hint: 'En çok 2000 karakter.' },
  },
  checkIdentity: {
    lead: 'Kimliği gördüğünüzde kaydedin: bundan sonra kişisel veri içeren cevap onaylı e-posta adresine ya da elden verilebilir.',
    evidence: {
      label: 'Kimlik nasıl kontrol edildi?',
      hint: 'Örneğin “T.C. kimlik kartı görüldü”. Belgenin numarasını yazmayın.',
    },
  },
  askForMore: {
    ask: { label: 'Başvurandan ne istiyorsunuz?', hint: 'Başvuran bu metni okur.' },
  },
  takeMore: {
    lead: 'Başvuranın sonradan verdiği bilgiyi onun sözleriyle yazın.',
    text: { label: 'Verdiği bilgi' },
  },
  reportProgress: {
    text: { label: 'İşlemin hangi aşamada olduğu', hint: 'Başvuran bu metni okur.' },
  },
  extend: {
    lead: (term: string) => `Süre bir kez, ilk süre dolmadan bildirilerek uzatılır: ${term}.`,
    ground: 'Uzatmanın dayanağı',
    reasons: { label: 'Gerekçe', hint: 'Başvuran bu gerekçeyi okuyacak.' },
  },
  notifyFee: {
    sum: { label: 'Ücret (lira)', hint: 'Örneğin 12,50.' },
    explanation: { label: 'Ücretin nedeni ve nasıl ödeneceği', hint: 'Başvuran bu metni okur.' },
  },
  recordPayment: {
    paidOn: { label: 'Ödeme günü' },
    number: { label: 'Ödeme belgesinin numarası' },
  },
  takeLaterDay: {
    moved: (before: string, after: string) =>
      `Bugünkü tatil çizelgesine göre son gün ${before} yerine ${after}. Daha geç gün ancak sizin kararınızla alınır.`,
    notMoved: 'Bugünkü tatil çizelgesi son günü değiştirmiyor.',
    reason: { label: 'Neden alıyorsunuz?' },
  },
  withdraw: {
    lead: 'Yalnız başvuranın kendi beyanıyla kaydedin: başvuru cevaplanmadan sona erer.',
    withdrawnOn: { label: 'Vazgeçtiğini bildirdiği gün' },
    evidence: { label: 'Beyan nasıl verildi?', hint: 'Örneğin “4.5.2026 tarihli imzalı dilekçe”.' },
  },
  dispatch: {
    lead: 'Cevap yazısını yazdırıp taahhütlü postaya verdikten sonra kaydedin.',
    dispatchedOn: { label: 'Postaya verildiği gün' },
  },
  recordReturn: { returnedOn: { label: 'İade geldiği gün' } },
  deliver: {
    method: 'Cevap nasıl teslim edildi?',
    ways: {
      registeredPost: 'Taahhütlü postayla',
      handedOver: 'Kurumda elden, kimliği görülerek',
    },
    deliveredOn: {
      label: 'Teslim günü',
      hint: 'Gün, ay, yıl; postayla gittiyse alındıdaki gün, örneğin 4.5.2026.',
    },
  },
  tellThirdParty: {
    id: 'Kime bildirildi?',
    toldOn: { label: 'Bildirim günü' },
    evidence: { label: 'Nasıl bildirildi?', hint: 'Örneğin “KEP iletisi, 4.5.2026”.' },
  },
  recordObjection: {
    forum: 'Nereye gidildi?',
    on: { label: 'Hangi gün?' },
    fileNumber: { label: 'Dosya numarası' },
  },
};
