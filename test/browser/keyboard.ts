import type { Page } from 'playwright-core';

/** More stops than any page has. */
const farthest = 80;

/** Somebody who has only a keyboard: goes on with Tab, ticks with Space, sends and follows with Enter. */
export function keyboardOf(page: Page) {
  const { keyboard } = page;
  const isAt = (selector: string) => page.locator(selector).and(page.locator(':focus')).count();
  const tabTo = async (selector: string): Promise<void> => {
    for (let stop = 0; stop < farthest; stop += 1) {
      await keyboard.press('Tab');
      if ((await isAt(selector)) > 0) return;
    }
    throw new Error(`Tab leads nowhere to ${selector}`);
  };
  const enter = async (): Promise<void> => {
    await Promise.all([page.waitForNavigation(), keyboard.press('Enter')]);
  };
  return {
    isAt,
    tabTo,
    enter,
    type: async (name: string, text: string) => {
      await tabTo(`[name="${name}"]`);
      await keyboard.type(text);
    },
    tick: async (name: string) => {
      await tabTo(`[name="${name}"]`);
      await keyboard.press('Space');
    },
    follow: async (selector: string) => {
      await tabTo(selector);
      await enter();
    },
  };
}
