import type { ReadFacts } from "#lib/lookups/headers/read-facts.ts";
import { shown } from "#lib/lookups/headers/shown.ts";
import type { HopTls } from "#lib/protocols/message/received/received.ts";
import type { Row } from "#lib/report/schema.ts";
import { hopNotes } from "./hop-notes.ts";
import { moment, rowOf } from "./row.ts";

/** Hops that one report shows; no message has so many on an honest way (RFC 5321 §6.3). */
export const MOST_HOPS = 100;

/** One row for each hop, in the order of the journey; of a journey without end the last. */
export function hopRows({ hops, outside }: Pick<ReadFacts, "hops" | "outside">): Row[] {
  return hops.slice(-MOST_HOPS).map((hop) => {
    const { from, by, protocol, registered, tls, date } = hop.received;
    return rowOf("hop", hop.number, {
      from: from && shown(from.name || (from.helo ?? "")),
      address: from?.address ?? null,
      public: hop.scope === "public",
      by: by && shown(by.name),
      protocol: protocol && shown(registered ?? protocol),
      tls: tlsText(tls),
      delay: hop.delay,
      date: moment(date?.time ?? null),
      note: hopNotes(hop, hop === outside?.hop).join(" ") || null,
    });
  });
}

const TLS = { yes: "yes", no: "no", unstated: null } as const;

/** Version and cipher where they are told. */
function tlsText(tls: HopTls): string | null {
  if (tls.status !== "yes") return TLS[tls.status];
  return (
    [tls.version, tls.cipher]
      .filter((part) => part !== null)
      .map(shown)
      .join(", ") || TLS.yes
  );
}
