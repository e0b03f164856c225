import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { vi } from 'vitest';

/**
 * Waits for something inside of shadow roots, and asks again and again: a change in there is told to nobody outside,
 * so that whoever waits for news from the document may wait for ever.
 */
export const waitInside = (page: Page | Frame, selector: string): Promise<ElementHandle<HTMLElement>> =>
  vi.waitUntil(async () => (await page.$(selector)) as ElementHandle<HTMLElement> | null, {
    timeout: 20_000,
    interval: 30,
  });
