import { listedAddress, LONGEST_ADDRESS } from './listed-address';

/**
 * Where elements of a page lead, by what they say themselves: the one rule for reports and their attachments, for lists that are
 * swept and for pages that are looked at. Nothing of a page is run.
 */

/** Gives an attribute of an element, '' where it has none of the name. */
export type Attribute = (name: string) => string;

/** Attributes in which scripts of pages keep the address that a click leads to; a form has its own. */
const KEPT = ['data-url', 'data-href', 'data-link', 'data-file', 'data-path', 'data-src', 'data-download', 'formaction'];
/** An address that says where it begins, or names a file or page somewhere. */
const PLACED = /^(?:https?:|\.{0,2}\/)|\/.{0,300}\.(?:pdf|docx?|xlsx?|wps|et|ofd|s?html?|jsp|aspx?)(?:[?#]|$)/i;
/** A number or the name of a function leads nowhere. */
const LEADS = /[./?]/;
const IS_SCRIPT = /^\s*javascript:/i;
/** What stands behind another argument, or is put together, is a name to save under or a part of an address. */
const GOES_ON = /[,+]\s*$/;
/** The ending of a document, in an address or in a text: 年度报告.pdf（点击下载）. No part of the name of a host. */
const FILE = /\.(?:pdf|docx?|wps|ofd|xlsx?|et|ceb|rar|zip)(?![\w./-])/i;
/** What is a page by its name, or a folder. */
const PAGE = /(?:\.s?html?|\/)(?:[?#]|$)/i;
/** What embeds and links say of the kind of a document. */
const FILE_TYPE = /^application\/(?:pdf|msword|wps|ofd|vnd\.(?:openxmlformats|ms-(?:excel|word)))/i;

const CLICKED: ReadonlySet<string> = new Set(['a', 'area', 'button']);
/** Running text and large parts of a page are no controls, whatever they keep. */
const NO_CONTROL = /^(?:p|h\d|article|body|main|section|table|tr|video|audio|source)$/;

/** Elements that show another document, and the attribute that says which. */
export const EMBEDS: Readonly<Record<string, string>> = { iframe: 'src', frame: 'src', embed: 'src', object: 'data' };

/** Whether an element is made to be clicked. */
export const isClicked = (tag: string, attribute: Attribute): boolean => CLICKED.has(tag) || attribute('onclick') !== '';

/** Whether an element may be clicked all the same: scripts listen at any, and some keep the address of a document for them. */
const keepsFile = (tag: string, attribute: Attribute): boolean =>
  !NO_CONTROL.test(tag) && KEPT.some((name) => FILE.test(attribute(name)));

/** The addresses among the texts in quotes of a script: window.open('…'). Functions are given numbers and names as well. */
function openedBy(script: string): string[] {
  const pieces = script.slice(0, LONGEST_ADDRESS).split(/["']/);
  const quoted = pieces.filter((text, at) => at % 2 && text.length > 1);
  const [before = '', first = ''] = pieces;
  const placed = quoted.filter((text) => PLACED.test(text));
  // The second text may be what a file is to be called.
  return LEADS.test(first) && !GOES_ON.test(before) ? [...placed, first] : placed;
}

/** The addresses that an element may lead to, as they are written: its own, those of the scripts that it runs, and those it keeps. */
export function writtenIn(attribute: Attribute): string[] {
  const href = attribute('href');
  const isScript = IS_SCRIPT.test(href);
  const scripts = [attribute('onclick'), isScript ? href : ''];
  const kept = KEPT.map(attribute).filter((text) => PLACED.test(text) || FILE.test(text));
  return [...(isScript ? [] : [href]), ...scripts.flatMap(openedBy), ...kept];
}

/** Whether an address leads to a document: by its own ending, or by what the page calls it where the address says nothing else. */
export const leadsToFile = (address: string, name: () => string): boolean =>
  FILE.test(address) || (mayBeFile(address) && FILE.test(name()));

/** Whether an address may be that of a document, for all that it says. */
export const mayBeFile = (address: string): boolean => LEADS.test(address) && !PAGE.test(address);

/** A document or page that an element leads to, or shows. */
export interface Lead {
  readonly text: string;
  readonly title: string;
  /** Absolute, without a fragment. */
  readonly address: string;
  /** The same, or another address that it keeps, where it leads to a document. */
  readonly file: string | null;
}

/** An element as it is asked where it leads. */
export interface Asked {
  readonly tag: string;
  readonly attribute: Attribute;
  /** What its addresses are relative to. */
  readonly base: string;
  /** A text of its own, in one line. */
  readonly text: () => string;
  /** Puts a text of an attribute into one line. */
  readonly oneLine: (text: string) => string;
}

/** Where a click on an element leads; null where it leads nowhere. */
export function leadOf({ tag, attribute, base, text: own, oneLine }: Asked): Lead | null {
  if (!isClicked(tag, attribute) && !keepsFile(tag, attribute)) return null;
  const addresses = writtenIn(attribute).flatMap((written) => listedAddress(written, base) ?? []);
  const [address] = addresses;
  if (address === undefined) return null;
  const text = own() || oneLine(attribute('value'));
  const title = oneLine(attribute('title'));
  const name = `${text} ${title} ${attribute('download')}`;
  const isTyped = FILE_TYPE.test(attribute('type'));
  const file = addresses.find((one) => leadsToFile(one, () => name)) ?? (isTyped ? address : null);
  return { text, title, address, file };
}

/** The document that an element embeds; null where it embeds none, or a page. */
export function embeddedFile({ tag, attribute, base, oneLine }: Asked): Lead | null {
  const written = tag === 'param' ? attribute('value') : attribute(EMBEDS[tag] ?? '');
  const address = listedAddress(written, base);
  if (!address || !(FILE.test(address) || FILE_TYPE.test(attribute('type')))) return null;
  return { text: oneLine(attribute('title')), title: '', address, file: address };
}
