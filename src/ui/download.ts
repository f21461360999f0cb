/** So long, in ms, the browser has to take up a file before its content is let go. */
const TAKING_UP = 60_000;

/** Saves a text as a file, by a link: that needs no permission. */
export function saveAs(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKING_UP);
}
