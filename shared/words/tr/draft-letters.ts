/** The letter about a form that is kept for later. */
export const draftLetters = {
  subject: (authority: string) => `${authority}: saklanan formunuzun dönüş kodu`,
  text: 'Yarım kalan başvuru formunuzu sakladık. Kaldığınız yerden devam etmek için aşağıdaki sayfaya e-posta adresinizi ve şu dönüş kodunu yazın:',
  until: (moment: string) =>
    `Dönüş kodu ${moment} vaktine kadar ve bir kez geçerlidir; form yalnız bu kodla açılır. Kodu kimseyle paylaşmayın.`,
  link: 'Forma devam edin',
  notSent: 'Form henüz gönderilmedi; süreler, siz formu gönderdiğinizde işlemeye başlar.',
};
