/** What an application asks, question by question. */
export const questions = {
  choose: 'Seçin',
  name: 'Adınız',
  surname: 'Soyadınız',
  nationalId: {
    label: 'T.C. kimlik numaranız',
    hint: (because: string) =>
      `${because} 11 rakamdır; yabancılara verilen, 99 ile başlayan kimlik numarasını da buraya yazabilirsiniz.`,
    ofKvkk: 'Veri Sorumlusuna Başvuru Tebliği’nin 5. maddesi bu bilgiyi zorunlu tutar.',
    ofInformation:
      'Elektronik başvuruda kimlik bilgisini Bilgi Edinme Yönetmeliği’nin 10. maddesi zorunlu tutar.',
  },
  foreigner: {
    summary: 'Kimlik numaranız yoksa: uyruk ve pasaport numarası',
    text: 'Yabancı uyrukluysanız ve kimlik numaranız yoksa yukarıdaki alanı boş bırakıp bu iki alanı doldurun.',
  },
  nationality: 'Uyruğunuz',
  passportNumber: 'Pasaport numaranız',
  birthDate: {
    label: 'Doğum tarihiniz',
    hint: 'Aynı adı taşıyan kişileri ayırt etmemize yarar. Örneğin 27 3 1985.',
  },
  acting: {
    summary: 'Başkası adına başvuruyorum',
    text: 'Yukarıya kendi bilgilerinizi, buraya adına başvurduğunuz kişiyi ya da kuruluşu yazın. Kurum temsil belgenizin aslını ya da onaylı örneğini isteyebilir.',
  },
  representation: 'Kimin adına başvuruyorsunuz?',
  representedName: 'Adına başvurduğunuz kişinin adı soyadı ya da kuruluşun unvanı',
  authorityDocument: {
    label: 'Temsil belgeniz',
    hint: 'Örneğin vekâletnamenin noteri, tarihi ve numarası; velayet ya da vesayet kararı; imza sirküleri.',
  },
  serviceAddress: {
    label: 'Tebligat adresiniz',
    hint: 'Yerleşim yeri ya da iş yeri adresiniz: mahalle, sokak, kapı numarası, ilçe ve il. Postayla verilecek cevap bu adrese gider.',
  },
  email: {
    label: 'E-posta adresiniz',
    hint: 'Yazarsanız bu adrese bir onay kodu göndeririz; kodla onayladığınızda alındı belgeniz ve isterseniz cevap e-postanıza gelir. Yazmazsanız başvurunuzu size verilecek takip koduyla bu sitede izlersiniz; cevap postayla ya da elden verilir.',
  },
  /** For whoever is signed in to an account whose mailbox she confirmed. */
  confirmedEmail: {
    hint: 'Üyeliğinizde onayladığınız adresi bırakırsanız yeniden kod istemeyiz; alındı belgeniz ve isterseniz cevap bu adrese gelir. Başka bir adres yazarsanız ona bir onay kodu göndeririz. Silerseniz başvurunuzu bu sitede izlersiniz; cevap postayla ya da elden verilir.',
    reply:
      'Başka bir adres yazmadıysanız üyeliğinizdeki adrese gönderilir; yazdıysanız onu kodla onaylamanız gerekir. Cevapta kişisel veri varsa ve kimliğiniz doğrulanmadıysa cevabı e-postayla değil, tebligat adresinize postayla göndeririz.',
  },
  phone: {
    label: 'Telefon numaranız',
    hint: 'Başvurunuzla ilgili bir şey sormamız gerekirse ararız. E-posta yazmazsanız onay kodunu ve haberleri bu numaraya SMS ile göndeririz. Örneğin 0532 123 45 67.',
  },
  replyBy: {
    label: 'Cevabı nasıl almak istersiniz?',
    hints: {
      email:
        'E-posta adresinizi yazıp kodla onaylamanız gerekir. Cevapta kişisel veri varsa ve kimliğiniz doğrulanmadıysa cevabı e-postayla değil, tebligat adresinize postayla göndeririz.',
      post: 'Yukarıda yazdığınız adrese gönderilir.',
      inPerson: 'Kuruma gelip kimliğinizi göstererek alırsınız.',
    },
  },
  relation: {
    label: 'Kurumla ilişkiniz',
    hint: 'Verilerinizi hangi kayıtlarda arayacağımızı gösterir.',
  },
  rights: {
    label: 'Hangi haklarınızı kullanmak istiyorsunuz?',
    hint: 'Size uyanların hepsini seçin. Baştaki harf, hakkın Kanun’un 11. maddesindeki bendidir.',
  },
  petitionType: {
    label: 'Dilekçenizin türü',
    hints: {
      request: 'Bir hizmetin verilmesini ya da bir işin yapılmasını istiyorum.',
      complaint: 'Bir aksaklığı ya da yanlış bulduğum bir işlemi bildiriyorum.',
      suggestion: 'Bir işin daha iyi yapılması için önerim var.',
    },
  },
  category: {
    label: 'Konu başlığı',
    hint: 'Dilekçeniz bu konuya bakan birime iletilir.',
    unknown: (desk: string) => `Bilmiyorum (${desk} yönlendirir)`,
    institution: 'kurum',
  },
  organisation: {
    label: 'Tüzel kişinin unvanı',
    hint: 'Bir şirket, dernek ya da vakıf adına başvuruyorsanız yazın; kendiniz için başvuruyorsanız boş bırakın.',
  },
  subject: {
    label: 'Başvurunuzun konusu',
    hint: 'Bir cümleyle, en çok 200 karakterle yazın.',
  },
  details: {
    label: 'Açıklama',
    hint: (what: string) =>
      `${what} Gerekmedikçe sağlık ya da inanç bilgisi gibi özel nitelikli kişisel verilerinizi yazmayın. En çok 6000 karakter.`,
    what: {
      kvkk: 'Ne istediğinizi; biliyorsanız ilgili birimi, işlemi ve tarihi yazın.',
      petition: 'Ne olduğunu, ne zaman olduğunu ve bizden ne istediğinizi yazın.',
      information:
        'Bilginin ya da belgenin konusunu; biliyorsanız tarihini, sayısını ve ilgili birimi yazın.',
    },
  },
  neighbourhood: 'Mahalle ya da köy',
  street: 'Sokak ve kapı numarası',
  location: {
    label: 'Yer tarifi',
    hint: 'Bildiğiniz gibi anlatın, örneğin “okulun arka kapısının karşısı”.',
  },
  coordinates: {
    label: 'Koordinatlar',
    hint: 'Bir harita uygulamasından kopyalayabilirsiniz: önce enlem, sonra boylam. Örneğin 38.7312, 35.4787.',
  },
};
