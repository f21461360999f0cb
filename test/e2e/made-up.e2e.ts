import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { boxOf, cardText, hover, openMarked, placeOf } from './marks';
import { launch, type Rig } from './rig';
import { culprit, routes } from './spied';

let rig: Rig;

beforeAll(async () => {
  rig = await launch({ routes, context: { reducedMotion: 'reduce' } });
});

afterAll(() => rig.close());

afterEach(() => rig.closePages());

describe('events that a page makes up', () => {
  /** Sends every kind of event to the middle of a cell, to all around it, and to the element of the extension. */
  const pretend = (page: Page, at: { x: number; y: number; width: number; height: number }) =>
    page.evaluate(({ x, y, width, height }) => {
      const place = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true, cancelable: true };
      const targets = [
        document.elementFromPoint(place.clientX, place.clientY),
        document.documentElement.lastElementChild,
        document,
        window,
      ];
      for (const target of targets) {
        for (const name of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup', 'click', 'dblclick'])
          target?.dispatchEvent(new PointerEvent(name, { ...place, pointerType: 'mouse', pointerId: 1 }));
        for (const name of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click'])
          target?.dispatchEvent(new MouseEvent(name, place));
        for (const name of ['focus', 'focusin', 'focusout', 'blur'])
          target?.dispatchEvent(new FocusEvent(name, { bubbles: true, composed: true }));
        for (const key of ['Escape', 'Tab', 'Enter'])
          target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        target?.dispatchEvent(new WheelEvent('wheel', { ...place, deltaY: 50 }));
        target?.dispatchEvent(new PointerEvent('pointerleave', place));
      }
    }, at);

  it('open no card', async () => {
    const page = await openMarked(rig, '/spied.html');
    await page.evaluate((y) => scrollTo(0, y), (await boxOf(page, culprit)).y - 300);
    await page.waitForTimeout(150);
    await pretend(page, await boxOf(page, culprit));
    await page.waitForTimeout(500);
    expect(await cardText(page)).toBe('');
  });

  it('close none that the reader has opened', async () => {
    const page = await openMarked(rig, '/spied.html');
    await hover(page, culprit);
    const { x, y, width, height } = await boxOf(page, culprit);
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect.poll(() => cardText(page)).not.toBe('');
    await pretend(page, await placeOf(page, '.close'));
    await pretend(page, { x: 5, y: 5, width: 1, height: 1 });
    await page.waitForTimeout(500);
    expect(await cardText(page)).not.toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBe('');
  });
});
