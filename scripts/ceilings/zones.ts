import type { DnsServerDeclaration } from "#lib/engine/scenario.ts";
import type { ServerSource, ZoneSource } from "#lib/lab/types.ts";

/** Two domains of four name servers each. */
export const QUICK = "quick.ceilings.test";
export const TARPIT = "tarpit.ceilings.test";
/** Its fourth server, which takes ten seconds for every answer. */
export const SLOW_SERVER = `ns4.${TARPIT}`;
const TEN_SECONDS = 10_000;

/** The two domains, alike but for that server. */
export const ceilings: ZoneSource & ServerSource = {
  id: "ceilings",
  zones: [QUICK, TARPIT],
  records: [records(QUICK, 10), records(TARPIT, 20)].join("\n"),
  dns: [...servers(QUICK, 10), ...servers(TARPIT, 20, TEN_SECONDS)],
};

function servers(apex: string, first: number, lastDelayMs = 0): DnsServerDeclaration[] {
  return addresses(first).map((address, place) => ({
    addresses: [address],
    zones: [apex],
    records: records(apex, first),
    ...(place === 3 && lastDelayMs > 0 && { delayMs: lastDelayMs }),
  }));
}

function records(apex: string, first: number): string {
  return [
    `${apex}. 3600 IN SOA ns1.${apex}. hostmaster.${apex}. 2026112401 14400 3600 1209600 3600`,
    ...addresses(first).flatMap((address, place) => [
      `${apex}. 3600 IN NS ns${place + 1}.${apex}.`,
      `ns${place + 1}.${apex}. 3600 IN AAAA ${address}`,
    ]),
    `${apex}. 3600 IN MX 0 .`,
    `${apex}. 3600 IN TXT "v=spf1 -all"`,
    `_dmarc.${apex}. 3600 IN TXT "v=DMARC1; p=reject"`,
  ].join("\n");
}

function addresses(first: number): string[] {
  return [0, 1, 2, 3].map((place) => `2001:db8:ce11::${first + place}`);
}
