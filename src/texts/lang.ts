/** Languages of the product; Chinese is the source, English is complete. */
export const LANGS = ['zh', 'en'] as const;

export type Lang = (typeof LANGS)[number];

export const isLang = (value: unknown): value is Lang => (LANGS as readonly unknown[]).includes(value);
