/** How often each report is told, by prints of its line. */
export interface ToldLines {
  readonly told: ReadonlyMap<string, number>;
  readonly isWhole: boolean;
}

export function toldIn(path: string): Promise<ToldLines>;
export function difference(
  expected: ToldLines,
  actual: ToldLines,
): { readonly lost: number; readonly doubled: number; readonly isSame: boolean };
