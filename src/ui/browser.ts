import type api from 'webextension-polyfill';

/** What the browser gives to a page of the extension; all supported browsers answer with promises, without a polyfill. */
export type Browser = typeof api;

const given = globalThis as unknown as Readonly<{ browser?: Browser; chrome: Browser }>;

/** `browser` where the browser has it, else `chrome`. */
export const browser: Browser = given.browser?.runtime ? given.browser : given.chrome;
