import { browser } from './browser';
import type { PopupRequest } from '../messages';
import type { Which } from './requests';

/** A part of what a tab shows, and how wide that is, in CSS pixels. */
interface Sight extends Readonly<Record<'left' | 'top' | 'right' | 'bottom' | 'width', number>> {}

/** What is seen of some places of a report; null where it is nothing. */
async function sightOf(tab: number, { frame, part }: Which, targets: readonly string[]): Promise<Sight | null> {
  const answer: unknown = await browser.runtime.sendMessage({
    kind: 'sight',
    tab,
    frame,
    part,
    targets: [...targets],
  } satisfies PopupRequest);
  const told = typeof answer === 'object' && answer !== null ? (answer as Partial<Sight>) : {};
  const { left, top, right, bottom, width } = told;
  const isWhole = [left, top, right, bottom, width].every((length) => typeof length === 'number' && Number.isFinite(length));
  return isWhole ? (told as Sight) : null;
}

/** A part of a picture, as one. @param width of the whole, in the pixels in which the part is told. */
async function cropped(address: string, { left, top, right, bottom, width }: Sight): Promise<string> {
  const whole = await createImageBitmap(await (await fetch(address)).blob());
  const scale = whole.width / width;
  const [x, y, w, h] = [left, top, right - left, bottom - top].map((length) => Math.round(length * scale)) as [
    number,
    number,
    number,
    number,
  ];
  const canvas = new OffscreenCanvas(Math.max(1, w), Math.max(1, h));
  canvas.getContext('2d')?.drawImage(whole, x, y, w, h, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => failed(reader.error ?? new Error('no picture')));
    reader.readAsDataURL(blob);
  });
}

/**
 * A picture of what is seen of some places of a report, by their ids; null where nothing is, where another tab is in front, or where
 * the reader's click does not allow it any more.
 */
export async function pictureOf(tab: number, report: Which, targets: readonly string[]): Promise<string | null> {
  try {
    const [sight, { active, windowId }] = await Promise.all([sightOf(tab, report, targets), browser.tabs.get(tab)]);
    if (!sight || !active || windowId === undefined) return null;
    return await cropped(await browser.tabs.captureVisibleTab(windowId, { format: 'png' }), sight);
  } catch {
    return null;
  }
}
