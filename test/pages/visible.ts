import type { Page } from 'playwright-core';

/**
 * Words of a page that can be seen: what `isPrinted` asks for, the place among the others, and the words. Words in a
 * colour that is the one behind them count as unseen.
 */
export function visibleWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen: string[] = [];
    /** What lies behind an element: its own colour, or the first one around it that is not transparent. */
    const behind = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
      }
      return '';
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let count = 0, node = walker.nextNode(); node; node = walker.nextNode(), count += 1) {
      const around = node.parentElement;
      const words = node.textContent?.trim().replace(/\s+/g, ' ') ?? '';
      if (!around || words === '' || around.closest('script, style, template')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { visibility, opacity, color } = getComputedStyle(around);
      const drawn = [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
      const pressed = around.closest('.govuk-\\!-display-none-print, nav, header, form, a, button, summary');
      if (drawn && visibility === 'visible' && opacity !== '0' && color !== behind(around))
        seen.push(`${pressed ? '-' : 'p'}${count} ${words}`);
    }
    return seen;
  });
}

/** Whether it is owed to whoever prints the page: paper has nothing to press or follow. */
export const isPrinted = (words: string): boolean => words.startsWith('p');

/** What was seen before and is no more. */
export const gone = (before: readonly string[], now: readonly string[]): readonly string[] => {
  const left = new Set(now);
  return before.filter((words) => !left.has(words));
};
