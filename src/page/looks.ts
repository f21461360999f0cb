/** After so many looks an observer rests: a page that keeps changing and holds no report is let alone. */
export const MOST_LOOKS = 50;
