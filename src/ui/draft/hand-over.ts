import { HANDED, viewerOfHanded } from '../../messages/handed';
import { browser } from '../browser';
import type { Intake } from './intake';

/** A channel reaches pages of the extension alone. */
interface Channel extends Pick<BroadcastChannel, 'addEventListener'> {
  postMessage(message: unknown, transfer: []): void;
}

/** A reader of PDF looks for the mark so far. */
const REACH = 1024;

/** Whether a draft is a PDF, which can be shown as it is printed. */
export const isPdf = ({ sources: [first] }: Intake): boolean =>
  first !== undefined && String.fromCharCode(...first.bytes.subarray(0, REACH)).includes('%PDF-');

/** Files that viewers may ask for, as long as this page is open: they are kept nowhere else. */
const handed = new Map<string, Uint8Array>();
let channel: Channel | null = null;

function listen(): void {
  if (channel) return;
  const opened: Channel = new BroadcastChannel(HANDED);
  opened.addEventListener('message', ({ data: ticket }: MessageEvent<unknown>) => {
    const bytes = typeof ticket === 'string' ? handed.get(ticket) : undefined;
    if (bytes) opened.postMessage([ticket, bytes], []);
  });
  channel = opened;
}

/** Opens a viewer, which takes the file over from this page. */
export async function showAsPrinted({ name, sources: [first] }: Intake): Promise<void> {
  if (!first) return;
  listen();
  const ticket = crypto.randomUUID();
  handed.set(ticket, first.bytes);
  await browser.tabs.create({ url: viewerOfHanded(ticket, name) });
}
