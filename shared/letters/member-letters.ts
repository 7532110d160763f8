import type { Authority } from '../authorities/authority.ts';
import type { Instant } from '../contracts/vocabulary.ts';
import type { MemberCodePurpose, SecurityEvent } from '../domain/member-letter.ts';
import { formatMoment } from '../words/dates.ts';
import { closingOf, unconfirmedGreeting } from './about.ts';
import { type Block, type Message, paragraph } from './message.ts';

/** Whom a letter about an account is written to. `name`: given name and surname, once the account has one. */
export type AboutMember = {
  readonly authority: Authority;
  readonly siteUrl: string;
  readonly name?: string | undefined;
};

const greetingOf = ({ name }: AboutMember) => (name ? `Sayın ${name},` : unconfirmedGreeting);

const toSite = ({ siteUrl }: AboutMember): Block => ({
  kind: 'link',
  text: 'Başvuru sayfasını aç',
  href: siteUrl,
});

const ifNotYou = ({ authority }: AboutMember) =>
  paragraph(
    `Bunu siz yapmadıysanız parolanızı hemen yenileyin ve kuruma haber verin: ${authority.replyTo}. Kurum sizden parola ya da kod istemez.`,
  );

const codeWords: Readonly<Record<MemberCodePurpose, { asks: string; unasked: string }>> = {
  signUp: {
    asks: 'Bu e-posta adresiyle üyelik açılmak isteniyor. Adresin size ait olduğunu onaylamak için sayfaya şu kodu yazın:',
    unasked:
      'Üyelik açmak isteyen siz değilseniz bu iletiyi dikkate almayın; kod yazılmadıkça üyelik açılmaz.',
  },
  contactChange: {
    asks: 'Bir üye, bildirimlerini bundan sonra bu adreste almak istiyor. Adresin size ait olduğunu onaylamak için sayfaya şu kodu yazın:',
    unasked:
      'Bunu siz istemediyseniz bu iletiyi dikkate almayın; kod yazılmadıkça bu adres hiçbir üyeliğe bağlanmaz.',
  },
  reset: {
    asks: 'Üyeliğinizin parolasını yenilemek için sayfaya şu kodu yazın:',
    unasked:
      'Parolanızı yenilemek isteyen siz değilseniz bu iletiyi dikkate almayın; kod yazılmadıkça parolanız değişmez.',
  },
};

/** The six digits that open, change or win back an account. */
export function memberCodeMessage(
  about: AboutMember,
  purpose: MemberCodePurpose,
  code: string,
  expiresAt: Instant,
): Message {
  const { asks, unasked } = codeWords[purpose];
  const { authority } = about;
  return {
    subject: `${code} kodunuz – ${authority.shortName} üyeliği`,
    preview: `Kod ${formatMoment(expiresAt)} vaktine kadar geçerli.`,
    greeting: greetingOf(about),
    blocks: [
      paragraph(asks),
      { kind: 'code', text: code },
      paragraph(
        `Kod ${formatMoment(expiresAt)} vaktine kadar ve bir kez geçerlidir. Kodu kimseyle paylaşmayın; kurum sizden telefonla kod istemez.`,
      ),
      paragraph(unasked),
    ],
    closing: closingOf(authority),
  };
}

/** To whoever signs up with an address that has an account: the page says nothing of it, this letter does. */
export function accountExistsMessage(about: AboutMember): Message {
  const { authority } = about;
  return {
    subject: `${authority.shortName} üyeliğiniz zaten var`,
    preview: 'Yeni üyelik açılmadı; giriş yapabilirsiniz.',
    greeting: greetingOf(about),
    blocks: [
      paragraph(
        'Bu adresle yeniden üyelik açılmak istendi. Bu adresin üyeliği zaten var; yeni üyelik açılmadı ve üyeliğinizde hiçbir şey değişmedi.',
      ),
      paragraph('Giriş yapın; parolanızı hatırlamıyorsanız giriş sayfasında yeni parola isteyin:'),
      toSite(about),
      paragraph('Üyelik açmak isteyen siz değilseniz bir şey yapmanız gerekmez.'),
    ],
    closing: closingOf(authority),
  };
}

/** To whoever wants a new password with an address that has no account: the page says nothing of it, this letter does. */
export function noAccountMessage(about: AboutMember): Message {
  const { authority } = about;
  return {
    subject: `Bu adresle üyelik yok – ${authority.shortName}`,
    preview: 'Yeni parola verilmedi; bu adresle açılmış bir üyelik yok.',
    greeting: greetingOf(about),
    blocks: [
      paragraph('Bu adres için yeni parola istendi. Bu adresle açılmış bir üyelik yok.'),
      paragraph(
        'Başka bir adresle üye olduysanız yeni parolayı o adresle isteyin. Üye değilseniz üye olabilir ya da üye olmadan başvurabilirsiniz:',
      ),
      toSite(about),
      paragraph('Bunu siz istemediyseniz bir şey yapmanız gerekmez.'),
    ],
    closing: closingOf(authority),
  };
}

/** To the address that was left for another: its owner hears of it even when somebody else did it. */
export function contactChangedMessage(about: AboutMember, at: Instant): Message {
  return {
    subject: `Üyeliğinizin adresi değişti – ${about.authority.shortName}`,
    preview: 'Bildirimler bundan sonra yeni adrese gider.',
    greeting: greetingOf(about),
    blocks: [
      paragraph(
        `Üyeliğinizin adresi ${formatMoment(at)} vaktinde değiştirildi. Bundan sonra bu adrese üyeliğinizle ilgili bildirim gelmez.`,
      ),
      ifNotYou(about),
    ],
    closing: closingOf(about.authority),
  };
}

const eventWords: Readonly<Record<SecurityEvent, { subject: string; says: string }>> = {
  passwordChanged: {
    subject: 'Parolanız değişti',
    says: 'Üyeliğinizin parolası değiştirildi; açık olan öteki oturumlarınız kapatıldı.',
  },
  factorAdded: {
    subject: 'Yeni bir doğrulama aracı eklendi',
    says: 'Üyeliğinize yeni bir ikinci doğrulama aracı eklendi.',
  },
  factorRemoved: {
    subject: 'Bir doğrulama aracı kaldırıldı',
    says: 'Üyeliğinizin ikinci doğrulama araçlarından biri kaldırıldı.',
  },
  recoveryCodeUsed: {
    subject: 'Bir kurtarma kodu kullanıldı',
    says: 'Üyeliğinize bir kurtarma koduyla girildi. O kod bir daha kullanılamaz; kodlarınız azaldıysa profilinizden yenilerini alın.',
  },
  recoveryCodesRenewed: {
    subject: 'Kurtarma kodlarınız yenilendi',
    says: 'Üyeliğiniz için yeni kurtarma kodları alındı; eskileri artık geçmez.',
  },
  linkedToEdevlet: {
    subject: 'Üyeliğiniz e-Devlet ile bağlandı',
    says: 'Üyeliğiniz e-Devlet kimliğinizle bağlandı; adınız ve kimlik numaranız oradan alındı.',
  },
  signedOutEverywhere: {
    subject: 'Bütün oturumlarınız kapatıldı',
    says: 'Üyeliğinizin açık olan bütün oturumları kapatıldı.',
  },
  detailsChanged: {
    subject: 'Adresiniz ya da telefonunuz değişti',
    says: 'Üyeliğinizdeki tebligat adresi ya da telefon numarası değiştirildi.',
  },
  secondFactorGuessed: {
    subject: 'Girişiniz engellendi: ikinci adım tutmadı',
    says: 'Doğru parolayla girilmek istendi, ama ikinci adım birçok kez yanlış yazıldı ve giriş durduruldu. Parolanızı başkası biliyor olabilir.',
  },
};

/** What happened to the account, and when; nothing that would help whoever did it. */
export function securityNoticeMessage(about: AboutMember, what: SecurityEvent, at: Instant): Message {
  const { subject, says } = eventWords[what];
  return {
    subject: `${subject} – ${about.authority.shortName} üyeliği`,
    preview: 'Bunu siz yapmadıysanız parolanızı hemen yenileyin.',
    greeting: greetingOf(about),
    blocks: [paragraph(says), { kind: 'facts', rows: [['Vakit', formatMoment(at)]] }, ifNotYou(about)],
    closing: closingOf(about.authority),
  };
}

export function accountClosedMessage(about: AboutMember, at: Instant): Message {
  return {
    subject: `Üyeliğiniz kapatıldı – ${about.authority.shortName}`,
    preview: 'Süren başvurularınız bundan etkilenmez.',
    greeting: greetingOf(about),
    blocks: [
      paragraph(
        `Üyeliğiniz ${formatMoment(at)} vaktinde kapatıldı. Süren başvurularınız işlemeye devam eder; onları başvuru numarası ve takip koduyla izleyebilirsiniz.`,
      ),
      toSite(about),
      paragraph(`Bunu siz istemediyseniz kuruma haber verin: ${about.authority.replyTo}.`),
    ],
    closing: closingOf(about.authority),
  };
}

/** A security event in a few words, for a telephone. */
export const eventInShort = (what: SecurityEvent): string => eventWords[what].subject;
