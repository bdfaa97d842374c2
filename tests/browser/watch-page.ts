import type { Page } from 'playwright-core';

/** Notes everything that a healthy page never does: console errors (its workers' too), uncaught errors, a crash, sockets. */
export function watchPage(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('crash', () => problems.push('the tab crashed'));
  page.on('websocket', (socket) => problems.push(`web socket: ${socket.url()}`));
}
