import * as z from 'zod/mini';

const name = z.string().check(z.maxLength(200));
const address = z.string().check(z.maxLength(2000));

/**
 * From the script that looks for links in a page, when the reader asks what it lists or has attached: what the page is called, and
 * where its links, buttons and embeds lead, in reading order; `file`: where one leads to a document.
 */
export const pageLinks = z.object({
  names: z.array(name).check(z.maxLength(5)),
  links: z.array(z.object({ text: name, title: name, address, file: z.nullable(address) })).check(z.maxLength(3000)),
});

export type PageLinks = z.infer<typeof pageLinks>;
