/** What every audit names as its maker. */
export const TOOL = 'gouji 0.1.0';
export const RULES_VERSION = '2026.1';
