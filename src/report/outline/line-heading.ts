/** What a text is as a section heading. */
export interface LineHeading {
  /** 一、 is the level of sections; （一） and 1. stand below it. */
  readonly numbering: 'top' | 'below' | 'none';
  /** Worded to the letter as one of the known wordings. */
  readonly exact: boolean;
}

export type NumberingOf = (text: string) => LineHeading['numbering'] | null;
