/** Endings of the files that can be read. */
export const READABLE: ReadonlySet<string> = new Set('.html .htm .txt .md .pdf .docx .xlsx .mht .mhtml'.split(' '));

/** The ending of a name or of the path of an address, in small letters with its dot; '' without one. */
export const endingOf = (name: string): string => /\.[^./\\]{1,10}$/.exec(name)?.[0].toLowerCase() ?? '';
