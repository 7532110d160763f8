/** The receipt (alındı). Days come written out. */
export const receiptLetter = {
  subject: (reference: string) => `Alındı belgesi – başvuru ${reference}`,
  preview: (day: string) => `Cevap için son gün ${day}.`,
  taken: 'Başvurunuz alındı ve e-posta adresiniz onaylandı. Bu ileti alındı belgenizdir; saklayın.',
  rolled: (rolled: string, day: string) =>
    `Son gün resmî tatile ya da hafta sonuna rastlıyor; izleyen ilk iş günü ${rolled}. Kurum, ${day} gününü esas alır.`,
  sum: (arrival: string, rules: string, table: string) =>
    `Son gün nasıl sayıldı? Geliş: ${arrival}; bu gün sayılmaz. Dayanak: ${rules}. Tatil çizelgesi ${table}.`,
  sumHead: ['Gün', 'Sayı', 'Niçin'] as readonly string[],
  toFollow:
    'Durumu, başvuru numaranız ve takip kodunuzla ya da bu adrese isteyeceğiniz yeni bir kodla görebilirsiniz:',
};
