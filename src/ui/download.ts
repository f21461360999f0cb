/** So long, in ms, the browser has to take up a file before its content is let go. */
const TAKING_UP = 60_000;

/** Saves a text as a file, by a link: that needs no permission. */
export const saveAs = (name: string, type: string, text: string): void =>
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));

/** Saves bytes as a file, likewise. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKING_UP);
}
