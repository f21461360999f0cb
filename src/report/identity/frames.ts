import type { Document } from '../../document/types';
import { NAMED } from '../../forms/detection';

/** A page whose report stands in a frame says little besides. */
const MOST_TEXT = 2000;
const MOST_HEADINGS = 4;
const LONGEST_NAME = 200;
const MOST_FRAMES = 20;
/** Frames of scripts and empty ones hold no report. */
const PAGE = /^(?!(?:about|javascript|data|blob|mailto):)\S/i;

/**
 * Frames in which the report of a page may stand that holds none itself: it is named like one, and says little. Empty for
 * any other page. A reader that opens frames by itself has no use for this.
 */
export function framesOfReport({ title, meta, blocks }: Document): { text: string; address: string }[] {
  const frames = blocks.flatMap((block) => (block.kind === 'frame' && PAGE.test(block.address) ? [block] : []));
  if (!frames.length) return [];
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  const headings = texts.filter(({ level }) => level > 0).slice(0, MOST_HEADINGS);
  const names = [title, meta.get('articletitle') ?? '', meta.get('columnname') ?? '', ...headings.map(({ text }) => text)];
  const isNamed = names.some((name) => NAMED.test(name.slice(0, LONGEST_NAME).replace(/\s+/g, '')));
  const size = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (!isNamed || size > MOST_TEXT) return [];
  return frames.slice(0, MOST_FRAMES).map(({ text, address }) => ({ text, address }));
}
