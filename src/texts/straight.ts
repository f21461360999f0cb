/** Signs that turn the order of writing round, or say which way it goes: behind one of them 12 can look like 21. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of a page such that it turns nothing round that stands beside it, nor itself. */
export const straight = (text: string): string => text.replace(TURNS, '');
