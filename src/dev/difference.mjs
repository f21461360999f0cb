const isObject = (value) => typeof value === 'object' && value !== null;

/** A key as it is written behind an object: `.rows`, `[3]`, `["requests/granted/total"]`. */
const step = (key, ofList) => (ofList ? `[${key}]` : /^[A-Za-z]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`);

/** The first place at which two values of JSON differ, with both values; null when they are equal. */
export function firstDifference(before, after, path = '$') {
  if (Object.is(before, after)) return null;
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after)) return { path, before, after };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const found = firstDifference(before[key], after[key], path + step(key, Array.isArray(before)));
    if (found) return found;
  }
  return null;
}
