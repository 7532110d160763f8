/** The way through e-Devlet, and what else there is where it came to nothing. */
export const edevlet = {
  title: 'e-Devlet ile giriş',
  whatItLearns: (authority: string) =>
    `Kimliğinizi e-Devlet Kapısında doğrularsınız; ${authority} yalnız T.C. kimlik numaranızı, adınızı ve soyadınızı öğrenir.`,
  signIn: 'e-Devlet ile giriş yapın',
  signInAgain: 'e-Devlet ile yeniden giriş yapın',
  start: 'Başvuru sayfasına gidin',
  without: 'e-Devlet olmadan',
  member: 'Üyeliğinizle giriş yapın',
  inWriting: (address: string) => `Yazılı olarak başvurun: ${address}`,
  inWritingOrKep: (address: string, kep: string) => `Yazılı olarak başvurun: ${address} ya da KEP: ${kep}`,
  byTelephone: (number: string) => `Telefonla sorun: ${number}`,
  follow: 'Bir başvurunuzu takip koduyla izleyin',
  account: 'Hesabınıza dönün',
  apply: 'Giriş yapmadan başvurun.',
  form: 'Forma dönün.',
  answersKept: 'Sakladığınız yanıtlar orada duruyor.',
};
