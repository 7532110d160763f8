import type { Ground, LawGrounds } from './row.types.ts';

const exception = (id: string, article: string, inWords: string): Ground => ({
  id,
  inWords,
  article: `4982 sayılı Kanun m.${article}`,
  confidence: 'M',
});

/** On what an answer to an information request can say no. By row of `information.ts`. */
export const informationGrounds = {
  'information-2004': {
    notExaminedGrounds: [],
    refusalGrounds: [
      exception('notHeld', '7/1', 'İstenen bilgi ya da belge kurumda bulunmuyor.'),
      exception(
        'separateWork',
        '7/2',
        'İstenen bilgi ayrı bir çalışma, araştırma ya da inceleme gerektiriyor.',
      ),
      exception('published', '8', 'İstenen bilgi yayımlanmış ya da kamuya açıklanmıştır.'),
      exception('notJusticiable', '15', 'İşlem yargı denetimi dışındadır ve koşulları oluşmamıştır.'),
      exception('stateSecret', '16', 'İstenen bilgi Devlet sırrıdır.'),
      exception('economicInterest', '17', 'Açıklanması ülkenin ekonomik çıkarlarına zarar verir.'),
      exception('intelligence', '18', 'İstenen bilgi istihbarata ilişkindir.'),
      exception('administrativeInquiry', '19', 'İstenen bilgi bir idari soruşturmaya ilişkindir.'),
      exception('judicialInquiry', '20', 'İstenen bilgi bir adli soruşturma ya da kovuşturmaya ilişkindir.'),
      exception('privateLife', '21', 'Açıklanması başkasının özel hayatının gizliliğini zedeler.'),
      exception('correspondence', '22', 'Açıklanması haberleşmenin gizliliğini zedeler.'),
      exception('tradeSecret', '23', 'İstenen bilgi ticari sırdır.'),
      exception('intellectualWork', '24', 'İstek fikir ve sanat eserlerine ilişkin kurallara bağlıdır.'),
      exception('internalRules', '25', 'İstenen bilgi yalnız kurum içi düzenlemelere ilişkindir.'),
      exception('internalOpinion', '26', 'İstenen belge kurum içi görüş, bilgi notu ya da tavsiyedir.'),
      exception('adviceSought', '27', 'İstek tavsiye ya da görüş verilmesine ilişkindir.'),
    ],
  },
} as const satisfies Readonly<Record<string, LawGrounds>>;
