import { LARGEST_DRAFT, type DraftSource } from '../../messages/clerk';
import { sha256Of } from '../hash';

/** A file that can be read again after it was corrected; Chromium gives such handles. */
export interface FileHandle {
  readonly kind: string;
  getFile(): Promise<File>;
}

/** What was dropped, chosen or pasted. */
export interface Intake {
  readonly origin: 'file' | 'pasted';
  /** Name of the file, or ''. */
  readonly name: string;
  readonly sources: readonly DraftSource[];
  readonly handle: FileHandle | null;
}

/** Why nothing was taken in. */
export type Refusal = 'nothing' | 'too-large' | 'gone';

const endingOf = (name: string): string => /\.[^./\\]{1,10}$/.exec(name)?.[0].toLowerCase() ?? '';

async function sourceOf(bytes: Uint8Array<ArrayBuffer>, ending: string | null): Promise<DraftSource> {
  return { bytes, ending, sha256: await sha256Of(bytes) };
}

/** Takes in a file. @param handle by which it can be read again. */
export async function takeFile(file: File, handle: FileHandle | null = null): Promise<Intake | Refusal> {
  if (file.size > LARGEST_DRAFT) return 'too-large';
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { origin: 'file', name: file.name, sources: [await sourceOf(bytes, endingOf(file.name))], handle };
  } catch {
    return 'gone';
  }
}

/** Takes in text: the rich one first, and the plain one for where the rich holds no report. */
export async function takeTexts(html: string, plain: string): Promise<Intake | Refusal> {
  const encoder = new TextEncoder();
  const texts = [[html, '.html'] as const, [plain, '.txt'] as const].filter(([text]) => text.trim());
  if (!texts.length) return 'nothing';
  const encoded = texts.map(([text, ending]) => [encoder.encode(text), ending] as const);
  if (encoded.some(([{ length }]) => length > LARGEST_DRAFT)) return 'too-large';
  const sources = await Promise.all(encoded.map(([bytes, ending]) => sourceOf(bytes, ending)));
  return { origin: 'pasted', name: '', sources, handle: null };
}

/** Newer than the types: a handle of what was dropped. */
interface DroppedItem extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileHandle | null>;
}

/** Takes in what was dropped or pasted. What of it is there only while the event lasts is asked for at once. */
export function takeTransfer(transfer: DataTransfer): Promise<Intake | Refusal> {
  const item: DroppedItem | undefined = [...transfer.items].find(({ kind }) => kind === 'file');
  const file = item?.getAsFile() ?? null;
  const html = transfer.getData('text/html');
  const plain = transfer.getData('text/plain');
  // Word and WPS put a picture of what was copied beside the text.
  if (!file || html.trim() || (plain.trim() && file.type.startsWith('image/'))) return takeTexts(html, plain);
  const handle = item?.getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null);
  return handle.then((found) => takeFile(file, found?.kind === 'file' ? found : null));
}

/** Takes in the sample of the extension itself. */
export async function takeSample(): Promise<Intake | Refusal> {
  try {
    const answer = await fetch('/sample.html');
    return await takeFile(new File([await answer.blob()], 'sample.html'));
  } catch {
    return 'gone';
  }
}

/** Reads a file again; `gone` where that is not possible. */
export async function takeAgain(handle: FileHandle): Promise<Intake | Refusal> {
  try {
    return await takeFile(await handle.getFile(), handle);
  } catch {
    return 'gone';
  }
}

/** Takes in what is on the clipboard, on a click. Null where the browser does not allow it. */
export async function takeClipboard(): Promise<Intake | Refusal | null> {
  try {
    const [item] = await navigator.clipboard.read();
    const textOf = async (type: string): Promise<string> => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return await takeTexts(await textOf('text/html'), await textOf('text/plain'));
  } catch {
    return null;
  }
}
