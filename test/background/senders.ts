import { readFileSync } from 'node:fs';
import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { answer } from '../../src/background';
import { packDocument } from '../../src/document/transfer';
import type { Examined, PageReading } from '../../src/messages/reading';
import { readHtmlFile } from '../../src/readers/file';

const ID = browser.runtime.id;
/** A frame of a tab, as the browser names who sends. */
export const framed = (tab: number, frameId: number): Runtime.MessageSender => ({
  id: ID,
  url: 'http://www.qy.gov.cn/',
  frameId,
  tab: { id: tab, incognito: false } as Runtime.MessageSender['tab'],
});
/** The popup. */
export const popup: Runtime.MessageSender = { id: ID, url: browser.runtime.getURL('popup.html') };
/** What a frame with this sample page sends when it has looked, and shows all as it was read. */
export const readingOf = (name: string, born = 1): PageReading => ({
  kind: 'page-read',
  born,
  shown: JSON.stringify(packDocument(readHtmlFile(readFileSync(`test/pages/${name}.html`, 'utf8'))).packed),
  seen: '[]',
  foreignFrames: [],
});
/** Sends as a frame and waits until everything that comes of it is kept. */
export async function send(message: unknown, tab: number, frame: number): Promise<Examined> {
  const answered = (await answer(message, framed(tab, frame))) as Examined;
  await new Promise((done) => setTimeout(done));
  return answered;
}
