import { implicitRoute, mxRoute, type Route } from "#lib/protocols/mx/route.ts";
import type { Resolver } from "#lib/transport/types.ts";

/** Where mail for a host goes that reports are mailed to: its MX records, else its own addresses (RFC 5321 §5.1). */
export async function findMailRoute(host: string, resolver: Resolver): Promise<Route> {
  return mxRoute(await resolver.query(host, "MX")) ?? (await findAddress(host, resolver));
}

/** Whether a host has an address, as one that reports are posted to must: `implicit` where it has. */
export async function findAddress(host: string, resolver: Resolver): Promise<Route> {
  const [a, aaaa] = await Promise.all([resolver.query(host, "A"), resolver.query(host, "AAAA")]);
  return implicitRoute(host, a, aaaa);
}
