/** Whether one of the names of a certificate is this host's: the same, or a wildcard in place of the whole left-most label (RFC 6125 §6.4.3). */
export function bearsName(names: readonly string[], host: string): boolean {
  const wanted = host.toLowerCase();
  const dot = wanted.indexOf(".");
  return names.some((written) => {
    const name = written.toLowerCase();
    return name === wanted || (name.startsWith("*.") && dot > 0 && name.slice(1) === wanted.slice(dot));
  });
}
