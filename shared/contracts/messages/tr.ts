/**
 * Every sentence that a refused input can get, written by hand: what is wrong and what to do next.
 * The schemas name these keys; a key that is missing here does not compile where it is looked up.
 */
export const tr = {
  'name.missing': 'Adınızı yazın.',
  'name.tooLong': 'Ad en çok 80 karakter olabilir; kısaltarak yazın.',
  'surname.missing': 'Soyadınızı yazın.',
  'surname.tooLong': 'Soyadı en çok 80 karakter olabilir; kısaltarak yazın.',
  'nationalId.missing':
    'T.C. kimlik numaranızı yazın; yabancıysanız bunun yerine uyruğunuzu ve pasaport numaranızı yazın.',
  'nationalId.length': 'T.C. kimlik numarası 11 rakamdan oluşur; yazdığınız numarayı kontrol edin.',
  'nationalId.checksum': 'Bu T.C. kimlik numarası geçerli değil; kimlik kartınızdaki numarayı yeniden yazın.',
  'nationality.missing': 'Uyruğunuzu yazın.',
  'nationality.tooLong': 'Uyruk en çok 80 karakter olabilir.',
  'passportNumber.missing': 'Pasaport numaranızı yazın.',
  'passportNumber.tooLong': 'Pasaport numarası en çok 40 karakter olabilir.',
  'serviceAddress.missing': 'Tebligata esas yerleşim yeri ya da iş yeri adresinizi yazın.',
  'serviceAddress.tooLong': 'Adres en çok 500 karakter olabilir; kısaltarak yazın.',
  'email.invalid': 'E-posta adresini ad@ornek.com biçiminde yazın.',
  'phone.invalid': 'Telefon numarasını 0532 123 45 67 gibi yazın; yurt dışı numarası + ile başlar.',
  'subject.missing': 'Başvurunuzun konusunu bir cümleyle yazın.',
  'subject.tooLong': 'Konu en çok 200 karakter olabilir; ayrıntıları açıklama alanına yazın.',
  'details.missing': 'Ne istediğinizi açıklama alanına yazın.',
  'details.tooLong': 'Açıklama en çok 6000 karakter olabilir; kısaltarak yazın.',
  'replyBy.missing': 'Cevabı nasıl almak istediğinizi seçin.',
  'replyBy.emailMissing': 'Cevabı e-postayla almak için e-posta adresinizi yazın ya da başka bir yol seçin.',
  'notice.missing': 'Gösterilen aydınlatma metninin sürümü anlaşılamadı; sayfayı yenileyip yeniden gönderin.',
  'notice.unread': 'Aydınlatma metnini okuduğunuzu işaretleyin.',
  'notice.outdated':
    'Aydınlatma metni bu arada yenilendi; yeni metni okuyup formu yeniden gönderin. Yazdıklarınız duruyor.',
  'relation.missing': 'Kurumla ilişkinizi seçin.',
  'rights.missing': 'Kullanmak istediğiniz hakkı (en az birini) seçin.',
  'rights.invalid': 'Seçilen haklardan biri tanınmadı; listeden yeniden seçin.',
  'petitionType.missing': 'Başvurunun talep, şikâyet ya da öneri olduğunu seçin.',
  'category.missing': 'Başvurunuzun hangi konuyla ilgili olduğunu listeden seçin.',
  'location.tooLong': 'Yer tarifi en çok 300 karakter olabilir.',
  'organisation.tooLong': 'Unvan en çok 200 karakter olabilir.',
  'regime.missing': 'Başvuru türünü seçin: KVKK başvurusu, dilekçe ya da bilgi edinme.',
  'reference.missing': 'Başvuru numaranızı yazın.',
  'reference.invalid':
    'Bu başvuru numarası doğru yazılmamış; alındı belgenizdeki 10 karakteri yeniden yazın.',
  'followUpCode.missing': 'Takip kodunuzu yazın ya da e-postanıza kod isteyin.',
  'followUpCode.invalid': 'Takip kodu 32 karakterdir; belgenizdeki kodu eksiksiz yazın.',
  'code.missing': 'E-postanıza gelen 6 haneli kodu yazın.',
  'code.invalid': 'Kod 6 rakamdan oluşur; e-postanızdaki kodu yazın.',
  'purpose.missing': 'Kodun ne için istendiğini belirtin: confirm ya da follow.',
  'idempotencyKey.missing': 'Idempotency-Key başlığı gerekli; her yeni başvuru için yeni bir UUID gönderin.',
  'idempotencyKey.invalid':
    'Idempotency-Key 16-128 harf, rakam, tire ya da alt çizgi olmalıdır; bir UUID gönderin.',
  'assignee.missing': 'Başvurunun verileceği görevlinin kullanıcı kimliğini yazın.',
  'assignee.tooLong': 'Görevli kimliği en çok 100 karakter olabilir.',
  'note.missing': 'Notu yazın.',
  'note.tooLong': 'Not en çok 2000 karakter olabilir.',
  'outcome.missing': 'Kararı seçin: accepted, partlyAccepted ya da refused.',
  'explanation.missing': 'Başvurana yapılacak açıklamayı yazın.',
  'explanation.tooLong': 'Açıklama en çok 8000 karakter olabilir.',
  'reasons.missing': 'Ret ya da kısmen kabul gerekçesiz olamaz; başvuranın okuyacağı gerekçeyi yazın.',
  'reasons.tooLong': 'Gerekçe en çok 4000 karakter olabilir.',
  'containsPersonalData.missing': 'Cevabın kişisel veri içerip içermediğini belirtin (true ya da false).',
  'evidence.missing': 'Kimliğin hangi belgeyle, nasıl kontrol edildiğini yazın.',
  'evidence.tooLong': 'Kimlik kontrolü açıklaması en çok 300 karakter olabilir.',
  'method.missing': 'Gönderim yolunu seçin: registeredPost ya da handedOver.',
  'registeredMailNumber.missing':
    'Taahhütlü gönderinin barkod numarasını yazın (13 karakter, örneğin RR123456785TR).',
  'registeredMailNumber.invalid':
    'Barkod numarası iki harf, dokuz rakam ve iki harften oluşur; gönderi alındısındaki numarayı yazın.',
  'dispatchedOn.missing': 'Gönderinin postaya verildiği günü YYYY-AA-GG biçiminde yazın.',
  'deliveredOn.missing': 'Teslim gününü YYYY-AA-GG biçiminde yazın.',
  'field.unknown': 'Bu alan tanınmıyor; kaldırıp yeniden gönderin.',
  'field.invalid': 'Bu alanın değeri beklenen türde değil; API belgesine bakıp düzeltin.',
} as const satisfies Readonly<Record<string, string>>;

export type MessageKey = keyof typeof tr;
