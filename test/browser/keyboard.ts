import type { Page } from 'playwright-core';

/** More stops than any page has. */
const farthest = 120;

/** A document as a file chooser hands it over. */
export type Chosen = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Somebody who has only a keyboard: goes on with Tab, ticks with Space, chooses with arrows, sends with Enter. */
export function keyboardOf(page: Page) {
  const { keyboard } = page;
  const isAt = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  const tabTo = async (selector: string): Promise<void> => {
    for (let stop = 0; stop < farthest; stop += 1) {
      await keyboard.press('Tab');
      if (await isAt(selector)) return;
    }
    throw new Error(`Tab leads nowhere to ${selector} on ${page.url()}`);
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
      await keyboard.insertText(text);
    },
    tick: async (name: string) => {
      await tabTo(`[name="${name}"]`);
      await keyboard.press('Space');
    },
    /** One of a group of radios: Tab comes to the group once, arrows go through it. */
    choose: async (name: string, value: string) => {
      await tabTo(`[name="${name}"]`);
      const own = `[name="${name}"][value="${value}"]`;
      for (let stop = 0; stop < farthest && !(await isAt(own)); stop += 1) await keyboard.press('ArrowDown');
      if (!(await page.locator(own).isChecked())) await keyboard.press('Space');
    },
    /** A file, through the chooser that the control opens. */
    upload: async (name: string, file: Chosen) => {
      await tabTo(`[name="${name}"]`);
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keyboard.press('Space')]);
      await chooser.setFiles(file);
    },
    follow: async (selector: string) => {
      await tabTo(selector);
      await enter();
    },
  };
}

export type Keyboard = ReturnType<typeof keyboardOf>;
