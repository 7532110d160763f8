/** Said of a form that comes back to its officer. */
export const deskForm = {
  /** She sent it after she had opened it in a session that is over. */
  signedInAnew:
    'Bu formu açtıktan sonra yeniden giriş yaptınız. Yazdıklarınız duruyor ve henüz kaydedilmedi; gözden geçirip gönderin.',
  /** The refusal's own sentence names the API's fields. */
  applicantNotTold:
    'Başvuranın onaylı e-posta adresi yok: bildirimi taahhütlü postayla gönderip gönderi numarasını ve gününü yazın.',
};
