import type { MandatoryField, ReplyPart } from '../domain/law/row.types.ts';

/** What one law row says to an applicant, in another language than Turkish; by field, and by id where there are several. */
export type LawWords = {
  readonly title: string;
  readonly term: string;
  readonly extension?: {
    readonly inWords: string;
    readonly grounds: Readonly<Record<string, string>>;
  };
  readonly fee?: { readonly inWords: string; readonly payWithin?: string };
  readonly forwarding?: string;
  readonly askingForMore: string;
  readonly progressReply?: string;
  /** By field of the row. */
  readonly mandatoryFields: Readonly<Partial<Record<MandatoryField['field'], string>>>;
  /** By id of the window. */
  readonly windows: Readonly<Record<string, string>>;
  readonly remedy: string;
};

/** How another language writes what the rows cite, in the order in which it is put in. */
export type CitationWords = readonly (readonly [turkish: RegExp, words: string])[];

/** What a reply lacks, in another language than Turkish. Articles come as that language writes them. */
export type ReplyGapWords = {
  /** By law row; what the system puts in itself is never missing. */
  readonly parts: Readonly<Record<string, Readonly<Partial<Record<ReplyPart['part'], string>>>>>;
  readonly lacks: (part: string, article: string) => string;
  readonly asAWhole: (article: string) => string;
  readonly groundUnknown: string;
  readonly partiesMissing: string;
};
