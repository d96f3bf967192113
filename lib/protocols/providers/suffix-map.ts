/** The value of the longest suffix of `name`, at a label boundary; null when none fits. Looks up each parent once. */
export function longestSuffix<T>(map: ReadonlyMap<string, T>, name: string): T | null {
  for (let rest = name; rest !== ""; ) {
    const found = map.get(rest);
    if (found !== undefined) return found;
    const dot = rest.indexOf(".");
    rest = dot < 0 ? "" : rest.slice(dot + 1);
  }
  return null;
}
