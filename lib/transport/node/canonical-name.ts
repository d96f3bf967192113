/** A name as the cache and the codec want it: lower-case, without the final dot. A dot that a backslash escapes is not the final one. */
export function canonicalName(name: string): string {
  const lower = name.toLowerCase();
  if (!lower.endsWith(".")) return lower;
  const backslashes = /\\*(?=\.$)/.exec(lower)?.[0].length ?? 0;
  return backslashes % 2 === 0 ? lower.slice(0, -1) : lower;
}
