import type { Selection } from '../exports/copied';
import type { Lang } from '../texts';

/** Puts doubts on the clipboard, for a message or for a spreadsheet, as text and as HTML. Yields whether they are there. */
export async function putOnClipboard(selection: Selection, as: 'text' | 'table', lang: Lang): Promise<boolean> {
  // Only who copies loads what writes it.
  const { asTable, asText } = await import('../exports/copied');
  const { text, html } = (as === 'table' ? asTable : asText)(selection, lang);
  const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...part('text/plain', text), ...part('text/html', html) })]);
    return true;
  } catch {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
}
