import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Instant } from '../../shared/contracts/vocabulary.ts';
import { addDays, dayOf } from '../../shared/domain/time/days.ts';
import { keyboardOf } from './keyboard.ts';

/** The longest list that anybody picks from. */
const longest = 40;

/** The keyboard at forms that are long, filled in already, or come back with a mistake. */
export function deskKeysOf(page: Page) {
  const keys = keyboardOf(page);
  const { keyboard } = page;
  const reach = async (name: string): Promise<void> => {
    if (!(await keys.isAt(`[name="${name}"]`))) await keys.tabTo(`[name="${name}"]`);
  };
  const heldBy = (name: string) => page.locator(`[name="${name}"]`).inputValue();
  return {
    ...keys,
    heldBy,
    /** Writes a text in the place of what a field holds; the focus may be in it already. */
    fill: async (name: string, text: string) => {
      await reach(name);
      await keyboard.press('Control+A');
      await (text === '' ? keyboard.press('Delete') : keyboard.insertText(text));
    },
    /** One of a group of radios; the focus may be among them already. */
    mark: async (name: string, value: string) => {
      await reach(name);
      const own = `[name="${name}"][value="${value}"]`;
      for (let step = 0; step < longest && !(await keys.isAt(own)); step += 1)
        await keyboard.press('ArrowDown');
      if (!(await page.locator(own).isChecked())) await keyboard.press('Space');
      assert.ok(await page.locator(own).isChecked(), `${value} of ${name} is chosen`);
    },
    /** A box among several of one name. */
    check: async (name: string, value: string) => {
      await keys.tabTo(`[name="${name}"][value="${value}"]`);
      await keyboard.press('Space');
    },
    /** An entry of a list by its words, with arrows, which also go through a list that is closed. */
    pick: async (name: string, words: string) => {
      await reach(name);
      await keyboard.press('Home');
      const chosen = page.locator(`[name="${name}"] option:checked`);
      for (let step = 0; step < longest && !(await chosen.innerText()).includes(words); step += 1)
        await keyboard.press('ArrowDown');
      assert.ok((await chosen.innerText()).includes(words), `${name} offers ${words}`);
    },
    /** Opens what is folded away. */
    unfold: async (selector: string) => {
      await keys.tabTo(selector);
      await keyboard.press('Enter');
    },
    /** Follows a link by its words. */
    followText: async (text: string) => {
      const at = () => page.evaluate(() => document.activeElement?.textContent?.trim());
      for (let stop = 0; stop < longest * 5; stop += 1) {
        await keyboard.press('Tab');
        if ((await at()) === text) return keys.enter();
      }
      throw new Error(`Tab leads nowhere to “${text}” on ${page.url()}`);
    },
    /** Follows a link that opens beside this page, which stays as it is. */
    followElsewhere: async (selector: string): Promise<Page> => {
      await keys.tabTo(selector);
      const [other] = await Promise.all([
        page.context().waitForEvent('page', { timeout: 5000 }),
        keyboard.press('Enter'),
      ]);
      await other.waitForLoadState();
      return other;
    },
    /** A form came back: its title says so, the summary has the focus, and leads to the field of each mistake. */
    findMistakesAt: async (...fields: readonly string[]) => {
      assert.match(await page.title(), /^Hata: /, `a mistake at ${fields} is told`);
      assert.ok(await keys.isAt('.govuk-error-summary'), 'the summary has the focus');
      const led = await page
        .locator('.govuk-error-summary a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      assert.deepEqual(
        led,
        fields.map((field) => `#${field}`),
      );
      const [first] = fields;
      await keys.tabTo(`.govuk-error-summary a[href="#${first}"]`);
      await keyboard.press('Enter');
      assert.ok(await keys.isAt(`[id="${first}"]`), `the mistake leads to ${first}`);
    },
    /** Nothing typed is lost. */
    stillHas: async (typed: Readonly<Record<string, string>>) => {
      for (const [name, text] of Object.entries(typed)) assert.equal(await heldBy(name), text);
    },
  };
}

/** Today as an officer types it, `4.5.2026`; so many days later, or with a negative number before. */
export function typedDay(later = 0): string {
  const [year, month, date] = addDays(dayOf(new Date().toISOString() as Instant), later)
    .split('-')
    .map(Number);
  return `${date}.${month}.${year}`;
}

export type DeskKeys = ReturnType<typeof deskKeysOf>;
