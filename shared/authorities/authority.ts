import type { Assurance, Language, Regime, Scope } from '../contracts/vocabulary.ts';

/** The same in languages other than Turkish; what is missing is read in Turkish. */
type InOtherLanguages<T> = Readonly<Partial<Record<Exclude<Language, 'tr'>, T>>>;

/** A name that people read, and what it is called in other languages; `nameIn` chooses. */
export type Named = {
  readonly name: string;
  readonly names?: InOtherLanguages<string>;
};

export type Department = Named & {
  readonly id: string;
  /** The shared mailbox that gets the unit's digests: people leave, the mailbox stays. */
  readonly mailbox: string;
  /** Hears of what is about to be late; the institution's manager when the unit names nobody. */
  readonly supervisorMailbox?: string;
  /** What this unit and its supervisor are written in, where it is not the institution's `officeLanguage`. */
  readonly language?: Language;
};

export type Category = Named & {
  readonly id: string;
  readonly department: string;
};

export type NoticeSections = readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];

/** A privacy notice (Law 6698 m.10, Aydınlatma Tebliği m.5): a new text is a new version, never an edit. */
export type PrivacyNotice = {
  readonly version: string;
  readonly effectiveFrom: string;
  /** What the data is used for, one name each: a name that was not there before is a new purpose. */
  readonly purposes: readonly string[];
  readonly sections: NoticeSections;
  /** For reading only: the Turkish sections decide, and are what a request records by its hash. */
  readonly translations?: InOtherLanguages<NoticeSections>;
};

/** A system of the institution's own (its document system, say) that calls the staff API by itself. */
export type ServiceClient = {
  /** The id that the OpenID provider knows it by; no person signs in with it. */
  readonly clientId: string;
  /** The units whose requests it works on; `*` = every one. */
  readonly departments: readonly string[];
  /** The most that it may do; a token names what it needs of these in its `scope`. */
  readonly scopes: readonly Scope[];
};

/** How sure the institution has to be who is asking, for requests of one regime. */
export type Identification = {
  /** The least that an online request is taken with; whoever has less is told how to get there. */
  readonly toApply: Exclude<Assurance, 'contactConfirmed'>;
  /**
   * The least that personal data is mailed to, or handed over to, without an officer having checked who she is. A
   * confirmed mailbox proves no person (NIST SP 800-63B), so it is never enough.
   */
  readonly toBeAnswered: Extract<Assurance, 'member' | 'edevlet'>;
};

/** One institution: everything that differs between two of them, and nothing else. */
export type Authority = Named & {
  readonly id: string;
  readonly shortName: string;
  readonly website: string;
  /** Address of the controller as it stands in replies (Tebliğ m.6/4). */
  readonly address: string;
  readonly kep?: string;
  /** Where replies and receipts come from. */
  readonly mailFrom: string;
  readonly replyTo: string;
  /**
   * Whether the server behind `replyTo` knows addresses with a detail (RFC 5233): an answer to a letter about a request
   * then comes to `name+REFERENCE@…`. Where it does not, such an answer would come back, so nothing is added.
   */
  readonly replyToTakesReference: boolean;
  readonly telephone?: string;
  /** Host names under which the pages of this authority appear without a path prefix; `*` = every other host. */
  readonly hosts: readonly string[];
  /** `#rrggbb`. Every colour of the pages is derived from it so that all of them can be read (`pages/theme.ts`). */
  readonly brandColour: string;
  /** A file in `shared/authorities/logos`, shown on white beside the name; `alt` is '' where it says no more than that. */
  readonly logo?: { readonly file: string; readonly alt: string };
  /** Languages of its pages and of its letters to citizens; Turkish comes first and decides. */
  readonly languages: readonly ['tr', ...Language[]];
  /** What its own people are written in; Turkish when absent. The officers' pages are in Turkish either way. */
  readonly officeLanguage?: Language;
  readonly regimes: readonly Regime[];
  /** The ways in which citizens can say who they are before they apply; none is needed unless the next row says so. */
  readonly signIn: readonly ('edevlet' | 'member')[];
  /** By regime, what it asks beyond `usualIdentification` (`shared/domain/identification.ts`). */
  readonly identification?: Readonly<Partial<Record<Regime, Identification>>>;
  /** Where it takes more or less than `usualAttachmentLimits` (`shared/domain/attachment.ts`) with a request. */
  readonly attachments?: {
    readonly files?: number;
    readonly filesInAll?: number;
    readonly eachBytes?: number;
    readonly byFormBytes?: number;
    readonly totalBytes?: number;
  };
  readonly departments: readonly Department[];
  /** What a petition can be about, and which unit then answers (all configurable). */
  readonly categories: readonly Category[];
  /** The unit that answers what no category names. */
  readonly generalDepartment: string;
  /** Gets the weekly summary, and what is about to be late. */
  readonly managerMailbox: string;
  /** Gets what only whoever runs the system can mend: a holiday table that ends, last days that a new one moves. */
  readonly operatorMailbox: string;
  /** The unit that answers requests of a regime which knows no categories. */
  readonly regimeDepartment: Readonly<Partial<Record<Exclude<Regime, 'petition'>, string>>>;
  readonly services?: readonly ServiceClient[];
  readonly notice: PrivacyNotice;
  /** Those that were in force before, newest first: what earlier applicants were shown stays readable. */
  readonly earlierNotices?: readonly PrivacyNotice[];
};
