export type Values = Readonly<Record<string, string | number | undefined>>;

/**
 * Fills a template: `{name}` by the value of that name, `{name:one:many}` by the number and the word that fits it.
 * A name without a value stays as it stands, so that a test or a reader sees it.
 */
export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)(?::([^:{}]*):([^{}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return one === undefined ? String(value) : `${value} ${Number(value) === 1 ? one : many}`;
  });
}
