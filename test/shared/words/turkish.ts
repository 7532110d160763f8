/** What keeps its Turkish name on purpose, so that it can be looked up: persons, regulations, and the letters of a law’s items. */
const proper = /Atatürk|Başvuru Tebliği|Bilgi Edinme Yönetmeliği|\d-[çğ](?!\p{L})/gu;

/** The words of the texts that bear a letter of Turkish alone, or are a frequent Turkish word without one. */
export const turkishIn = (...texts: readonly string[]): string[] =>
  texts.flatMap(
    (text) =>
      text
        .replaceAll(proper, '')
        .match(/\p{L}*[ğşıİçöüĞŞÇÖÜ]\p{L}*|\b(?:ve|ya da|bir|son|gün|Kanun|sayfa|kod)\b/gu) ?? [],
  );
