/** Signs of the GSM 7-bit alphabet (3GPP TS 23.038, 6.2.1) that take one place. */
const single = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Those of the Turkish single shift table (A.2.1), which take two. */
const shifted = new Set('^{}\\[~]|ĞİŞçğış€');

/** Places (septets) of a part: the header names the Turkish table, and in a long message the part (A.2, 9.2.3.24). */
const alone = 155;
const together = 149;
/** UTF-16 units of a part, for whatever holds any other sign. */
const aloneWide = 70;
const togetherWide = 67;

/** @returns how many messages a text is sent as, and paid for */
export function smsParts(text: string): number {
  let places = 0;
  for (const sign of text) {
    if (single.has(sign)) places += 1;
    else if (shifted.has(sign)) places += 2;
    else return partsOf(text.length, aloneWide, togetherWide);
  }
  return partsOf(places, alone, together);
}

const partsOf = (length: number, one: number, many: number) => (length <= one ? 1 : Math.ceil(length / many));
