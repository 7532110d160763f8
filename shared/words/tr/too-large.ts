/** Said before any institution’s pages are reached: it knows neither whose form was sent nor which. */
export const tooLarge = {
  title: 'Gönderdiğiniz dosya ya da metin çok büyük',
  most: (size: string) => `Bir formla en çok ${size} gönderilebilir; gönderdiğiniz alınmadı.`,
  ways: [
    'Tarayıcınızın geri düğmesiyle forma dönün. Önceki adımlarda yazdıklarınız ve eklediğiniz belgeler duruyor.',
    'Belgeyi küçültün ya da bölüp parçalarını tek tek ekleyin. Tarayıcınızda betikleri (JavaScript) açarsanız daha büyük belgeler de ekleyebilirsiniz.',
    'Metni kısaltıp yeniden gönderin; ayrıntıları belge olarak ekleyebilirsiniz.',
    'Olmazsa başvurunuzu ve belgelerinizi kuruma elden ya da postayla ulaştırın.',
  ],
};
