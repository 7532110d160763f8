import assert from 'node:assert/strict';
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
    /** Writes over what stands in a field. */
    replace: async (name: string, text: string) => {
      await tabTo(`[name="${name}"]`);
      await keyboard.press('Control+A');
      await keyboard.insertText(text);
    },
    /** A box, or the one of several boxes with this value. */
    tick: async (name: string, value?: string) => {
      await tabTo(`[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`);
      await keyboard.press('Space');
    },
    /** An entry of a list: arrows go through it without opening it. */
    select: async (name: string, value: string) => {
      await tabTo(`select[name="${name}"]`);
      const own = page.locator(`select[name="${name}"]`);
      for (let stop = 0; stop < farthest && (await own.inputValue()) !== value; stop += 1)
        await keyboard.press('ArrowDown');
    },
    /** Opens what is folded away around something. */
    unfold: async (within: string) => {
      await tabTo(`details:has(${within}) > summary`);
      await keyboard.press('Enter');
    },
    /** From the summary of mistakes, where the focus is, to a field that one of them is about. */
    toMistake: async (field: string) => {
      assert.match(await page.title(), /^(Hata|Error): /);
      assert.ok(await isAt('.govuk-error-summary'), 'the summary has the focus');
      await tabTo(`.govuk-error-summary a[href$="#${field}"]`);
      await keyboard.press('Enter');
      assert.ok(await isAt(`#${field}`), `the mistake leads to its field ${field}`);
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
