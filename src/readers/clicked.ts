import { listedAddress, LONGEST_ADDRESS } from './listed-address';

/** Where scripts of pages keep the address that a click leads to. */
const KEPT = ['data-url', 'data-href', 'data-link', 'data-file', 'data-path'];
/** An address that says where it begins, or names a file or page somewhere. */
const PLACED = /^(?:https?:|\.{0,2}\/)|\/.{0,300}\.(?:pdf|docx?|xlsx?|wps|et|ofd|s?html?|jsp|aspx?)(?:[?#]|$)/i;
/** A number or the name of a function leads nowhere. */
const LEADS = /[./?]/;
const IS_SCRIPT = /^\s*javascript:/i;

/** The address among the texts in quotes of a script: window.open('…'). Functions are given numbers and names as well. */
function openedBy(script: string): string {
  const quoted = script
    .slice(0, LONGEST_ADDRESS)
    .split(/["']/)
    .filter((text, at) => at % 2 === 1 && text.length > 1);
  const [first = ''] = quoted;
  // The second text may be what a file is to be called.
  return quoted.find((text) => PLACED.test(text)) ?? (LEADS.test(first) ? first : '');
}

/**
 * Where a click on an element of a list leads: by its own address, by the script that it runs, or by what it keeps for one. Nothing
 * of it is run.
 * @param attribute of the element, '' where it has none of the name. @param base what addresses are relative to.
 */
export function clickedAddress(attribute: (name: string) => string, base: string): string | null {
  const href = attribute('href');
  const own = listedAddress(href, base);
  if (own) return own;
  const kept = KEPT.map(attribute).filter((text) => PLACED.test(text));
  const scripts = [attribute('onclick'), IS_SCRIPT.test(href) ? href : ''].map(openedBy);
  for (const written of [...scripts, ...kept]) {
    const address = listedAddress(written, base);
    if (address) return address;
  }
  return null;
}
