/** What an officer wrote while her session ended. */
export const deskKept = {
  title: 'Oturumunuz kapandı',
  heading: 'Oturumunuz kapandı, yazdıklarınız duruyor',
  notSaved:
    'Bir süre işlem yapılmadı ya da oturum kapatıldı; gönderdiğiniz form kaydedilmedi. Bu sayfayı kapatmayın:',
  signIn: 'Yeni bir sekmede giriş yapın',
  comeBack: 'Bu sekmeye dönüp aşağıdaki düğmeye basın. Form, yazdıklarınızla yeniden açılır.',
  goOn: 'Giriş yaptım, devam edeyim',
  typed: 'Yazdıklarınız',
};
