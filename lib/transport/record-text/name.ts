/** A name with its final dot. Characters that mean something in a zone file get a backslash, as dig does. */
export function absolute(name: string): string {
  if (!/[\\"();@$]/.test(name)) return `${name}.`;
  return `${name.replace(/(\\.)|(["();@$])/g, (_, done?: string, special?: string) => done ?? `\\${special}`)}.`;
}
