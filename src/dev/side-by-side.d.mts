export declare function sideBySide<T>(steps: readonly (() => Promise<T>)[]): Promise<T[]>;

export declare function ran(
  script: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly timeout: number },
): Promise<{ readonly succeeded: boolean; readonly seconds: number; readonly output: string }>;
