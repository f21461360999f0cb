// Finds Firefox, for the end-to-end tests of its build.
import { fileURLToPath } from 'node:url';
import { findProgram, placesOf } from './programs.mjs';

/** Folder of the production build for Firefox. */
export const firefoxFolder = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

// The extended support release before others: it is what offices have, and the oldest that is supported.
const wanted = {
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
  mac: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map((name) => `${name}.app/Contents/MacOS/firefox`),
  windows: ['Mozilla Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map((name) => `${name}\\firefox.exe`),
};

/** The program to start, or null. */
export const findFirefox = () => findProgram(wanted);

/** Everything that `findFirefox` looked for. */
export const firefoxPlaces = () => placesOf(wanted);
