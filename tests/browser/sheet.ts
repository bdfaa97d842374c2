import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

/** A cell by its row (`item/spend/ztc`) and period (`2026-02`, `2026Q1`, `2026`). */
export function cell(page: Page, row: string, period: string): Locator {
  return page.locator(`[row-id="${row}"] [col-id="${period}"]`);
}

/**
 * Scrolls the grid until a row is in sight, from the top down; by small steps where large ones missed it. All in one go within the page:
 * rows come and go while it scrolls. Where no frame comes, a fifth of a second stands in for it.
 */
function scrolledTo(page: Page, row: string): Promise<boolean> {
  return page.evaluate(async (id) => {
    const view = document.querySelector('.ag-grid-viewport');
    const sheet = document.querySelector('[role="treegrid"], [role="grid"]')?.getBoundingClientRect();
    if (!view || !sheet) return false;
    for (const step of [0, 300, 100]) {
      if (step > 0) view.scrollTop = 0;
      for (;;) {
        if (step > 0)
          await new Promise<void>((resolve) => {
            setTimeout(resolve, 200);
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 10)));
          });
        const found = document.querySelector(`[row-id="${id}"]`)?.getBoundingClientRect();
        if (found && found.top > sheet.top + 30 && found.bottom < sheet.bottom - 10) return true;
        if (step === 0 || view.scrollTop + view.clientHeight >= view.scrollHeight - 1) break;
        view.scrollTop += step;
      }
    }
    return false;
  }, row);
}

/** Brings a row into sight, and its tab to the front: others draw nothing. */
export async function scrollTo(page: Page, row: string): Promise<void> {
  await page.bringToFront();
  if (!(await scrolledTo(page, row))) throw new Error(`row ${row} is not in the grid`);
}

/** Opens a folded row. */
export async function unfold(page: Page, row: string): Promise<void> {
  await scrollTo(page, row);
  const mark = page.locator(`[row-id="${row}"] .sheet-fold`).first();
  if ((await mark.getAttribute('data-state')) === 'folded') await mark.click();
}

/** A cell's text as it is shown, once its row is in sight. */
export async function shown(page: Page, row: string, period: string): Promise<string> {
  await scrollTo(page, row);
  return (
    await cell(page, row, period)
      .innerText({ timeout: 2000 })
      .catch(() => '')
  ).trim();
}

/** Clicks a cell, types into it and presses Enter. */
export async function typeInto(page: Page, row: string, period: string, text: string): Promise<void> {
  await scrollTo(page, row);
  await cell(page, row, period).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Waits until a cell shows a text, scrolling back when the page itself scrolled away meanwhile. */
export async function waitForText(page: Page, row: string, period: string, text: string): Promise<void> {
  await expect.poll(() => shown(page, row, period), { timeout: 15_000 }).toBe(text);
}
