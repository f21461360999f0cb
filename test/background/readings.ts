import { readFileSync } from 'node:fs';
import browser from 'webextension-polyfill';
import type { Years, AddressedText } from '../../src/background/years';
import { packDocument } from '../../src/document/transfer';
import { readHtmlFile } from '../../src/readers/file';
import { recogniseReading } from '../../src/hand/reading';

const markup = (year: number): string => readFileSync(`test/pages/golden-suqian-${year}.html`, 'utf8');

const [on2023, on2024] = [markup(2023), markup(2024)];

const packed = (page: string) => packDocument(readHtmlFile(page)).packed;

const shownOf = (page: string) => JSON.stringify(packed(page));

export const texts = { 2023: shownOf(on2023), 2024: shownOf(on2024) };

export const EMPTY = JSON.stringify({ title: '', meta: [], blocks: [], hides: false, cut: false });

export const reading = (year: 2023 | 2024, address = `http://www.suqian.gov.cn/${year}.html`): AddressedText => ({
  address,
  shown: texts[year],
});

/** A frame of a tab has read this; `looks`: the reader has it before their eyes. */
export async function read(years: Years, text: AddressedText, tab = 1, { frame = 0, born = 1, looks = true } = {}) {
  const { whose = [], print = '' } = recogniseReading(text, false) ?? {};
  const reports = whose.map((one) => ({ whose: one }));
  const { met, noted } = await years.meet({ tab, frame, born }, text, { reports, print });
  return { met: met[0] ?? null, told: noted && looks ? await years.remember(noted) : [] };
}

/** The report on 2023 with a figure changed. */
export const corrected = (to: number, address?: string): AddressedText => ({
  ...reading(2023, address),
  shown: shownOf(on2023.replaceAll('121', String(to))),
});

/** As if another agency reported. */
export const renamed = (number: number, address?: string): AddressedText => ({
  ...reading(2023, address),
  shown: shownOf(on2023.replaceAll('宿迁市', `江城${number}市`)),
});

export const stored = async (): Promise<Record<string, unknown>> => browser.storage.session.get(null);

export const storedList = async (): Promise<unknown[]> => JSON.parse(String((await stored()).years)) as unknown[];

export const storedTexts = async (): Promise<string[]> => Object.keys(await stored()).filter((key) => key.startsWith('year:'));
