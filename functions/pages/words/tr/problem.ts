/** What to do next after a refusal that is a page of its own. */
export const problem = {
  ours: [
    'Birkaç dakika sonra yeniden deneyin.',
    'Bir form gönderdiyseniz aynı formu yeniden gönderebilirsiniz; başvurunuz iki kez kaydedilmez.',
  ],
  notThere: [
    'Adres yanlış yazılmış ya da bağlantı eskimiş olabilir. Adresi kontrol edin ya da başvuru sayfasından ilerleyin.',
  ],
  tooLarge: ['Tarayıcınızın geri düğmesiyle forma dönün, metni kısaltıp yeniden gönderin.'],
  other: ['Tarayıcınızın geri düğmesiyle önceki sayfaya dönüp yeniden deneyin.'],
  writeTo: (address: string) => `Sorun sürerse bize yazın: ${address}.`,
  writeToOrCall: (address: string, telephone: string) =>
    `Sorun sürerse bize yazın: ${address} ya da ${telephone} numarasını arayın.`,
  start: 'Başvuru sayfasına gidin',
};
