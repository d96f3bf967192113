import { readFileSync } from "node:fs";
import type { ZoneSource } from "./types.ts";

/** The zones that are there whatever the scenarios hold: the root, `.test`, reverse zones, and the two domains of the article. */
export function fixedZones(): ZoneSource[] {
  return [
    { id: "root.zone", zones: [""], signed: [""], records: zoneFile("root.zone") },
    { id: "recorded.zone", zones: ["gmail.com", "l.google.com", "st1t.com"], records: zoneFile("recorded.zone") },
    {
      id: "gmail-reverse.zone",
      zones: ["250.142.in-addr.arpa", "233.64.in-addr.arpa", "0.b.8.f.7.0.6.2.ip6.arpa"],
      records: zoneFile("gmail-reverse.zone"),
    },
    // On the way to a DMARC record of gmail.com the walk asks there too. On the Internet the name does not exist either.
    { id: "dmarc-walk", zones: ["_dmarc.com"], records: "" },
    { id: "root-servers.zone", zones: ["root-servers.net"], records: zoneFile("root-servers.zone") },
    {
      id: "name-servers.zone",
      zones: ["hosting.test", "awsdns-58.com", "awsdns-10.net", "awsdns-62.org", "awsdns-59.co.uk"],
      records: zoneFile("name-servers.zone"),
    },
    { id: "networks.zone", zones: ["asn.cymru.com"], records: zoneFile("networks.zone") },
    { id: "apexes", zones: ["test", ...DOCUMENTATION], records: "" },
  ];
}

/** The reverse zones of the documentation networks (RFC 5737, RFC 3849): an address without a PTR record is NXDOMAIN. */
const DOCUMENTATION = ["2.0.192.in-addr.arpa", "100.51.198.in-addr.arpa", "113.0.203.in-addr.arpa", "8.b.d.0.1.0.0.2.ip6.arpa"];

function zoneFile(name: string): string {
  return readFileSync(new URL(`./zones/${name}`, import.meta.url), "utf8");
}
