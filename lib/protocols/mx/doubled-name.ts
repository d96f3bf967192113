/**
 * The name that was meant when a missing final dot doubled the zone's name: `mx.example.test` for `mx.example.test.example.test`
 * (RFC 1035 §5.1: a name without its final dot is completed with the zone's). Looks at the domain and every parent of it
 * with two labels or more, as the record may stand in a zone above. Null when the name is not doubled.
 */
export function undoubled(host: string, domain: string): string | null {
  for (let zone = domain; zone.includes("."); zone = zone.slice(zone.indexOf(".") + 1)) {
    const suffix = `.${zone}`;
    if (!host.endsWith(suffix)) continue;
    const written = host.slice(0, -suffix.length);
    if (written === zone || written.endsWith(suffix)) return written;
  }
  return null;
}
