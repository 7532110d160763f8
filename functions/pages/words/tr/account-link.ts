/** An account beside e-Devlet: linked to it, or not needed for it. */
export const accountLink = {
  link: {
    title: 'Üyeliğinizi e-Devlet’e bağlayın',
    text: 'Bağladığınızda üyelikle girdiğinizde de kimlik numaranızla yapılmış bütün başvurularınızı görürsünüz; kuruma gelerek, postayla ya da KEP ile yaptıklarınızı da. Adınız ve kimlik numaranız e-Devlet Kapısından alınır.',
    ownName: 'Üyelikteki ad soyad',
    stateName: 'e-Devlet’teki ad soyad',
    ownNumber: 'Üyelikteki numara',
    stateNumber: 'e-Devlet’teki numara',
    notYou: 'e-Devlet’teki kişi siz değilseniz bağlamayın.',
    button: 'Üyeliğimi bu kişiye bağla',
    askState: <T>(link: (text: string) => T) => [
      link('e-Devlet Kapısı ile kimliğinizi doğrulayın'),
      '; sonra neyin değişeceğini burada görüp onaylarsınız.',
    ],
  },
  noAccount: {
    title: 'Üyeliğiniz yok',
    notNeeded: <T>(mine: (text: string) => T) => [
      'e-Devlet Kapısı ile giriş yaptınız; bunun için bu kurumda üyelik gerekmez. ',
      mine('Başvurularınızı görebilir'),
      ' ve başvurabilirsiniz.',
    ],
    ways: <T>(signUp: (text: string) => T, signIn: (text: string) => T) => [
      'e-Devlet Kapısı olmadan da girebilmek isterseniz ',
      signUp('üye olabilir'),
      ', üyeliğiniz varsa ',
      signIn('üyeliğinizle giriş yapabilirsiniz'),
      '.',
    ],
  },
};
