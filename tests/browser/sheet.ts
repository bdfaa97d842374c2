import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';

/** A cell by its row (`item/spend/ztc`) and period (`2026-02`, `2026Q1`, `2026`). */
export function cell(page: Page, row: string, period: string): Locator {
  return page.locator(`[row-id="${row}"] [col-id="${period}"]`);
}

/** Is the row drawn, and within the grid's frame? Asked in one go, because rows come and go while the grid scrolls. */
function inSight(page: Page, row: string): Promise<boolean> {
  return page.evaluate((id) => {
    const found = document.querySelector(`[row-id="${id}"]`)?.getBoundingClientRect();
    const sheet = document.querySelector('[role="treegrid"], [role="grid"]')?.getBoundingClientRect();
    return found !== undefined && sheet !== undefined && found.top > sheet.top + 30 && found.bottom < sheet.bottom - 10;
  }, row);
}

/** Turns the wheel over the grid until a row is in sight, from the top down. */
export async function scrollTo(page: Page, row: string): Promise<void> {
  if (await inSight(page, row)) return;
  const grid = page.getByRole('treegrid').or(page.getByRole('grid')).first();
  await grid.hover({ position: { x: 500, y: 200 } });
  await page.mouse.wheel(0, -100_000);
  for (let turn = 0; turn < 120; turn++) {
    await page.waitForTimeout(40);
    if (await inSight(page, row)) return;
    await page.mouse.wheel(0, 150);
  }
  throw new Error(`row ${row} is not in the grid`);
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
