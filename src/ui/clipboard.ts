import type { Copied } from '../exports/copied';

/** Puts something on the clipboard, as text and as HTML. Yields whether it is there. */
export async function putOnClipboard({ text, html }: Copied): Promise<boolean> {
  const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...as('text/plain', text), ...as('text/html', html) })]);
    return true;
  } catch {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
}
