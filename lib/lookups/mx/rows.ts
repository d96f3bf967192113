import type { IprevEvaluation } from "#lib/protocols/iprev/evaluate.ts";
import type { MailServer, Place } from "#lib/protocols/mx/servers.ts";
import { providerOfMx } from "#lib/protocols/providers/match.ts";
import type { Row } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import type { AddressFacts, AddressType, FamilyFacts } from "./facts.ts";
import { addressNote, aliasTarget, familyNote } from "./notes.ts";

type Cells = Partial<Row["cells"]>;

/** A row for every place of a server and both families, while nothing is known of its addresses. */
export function awaitedRows(server: MailServer): Row[] {
  return (["A", "AAAA"] as const).flatMap((type) => rowsAt(server, type, 0, "pending", { addressStatus: "pending" }));
}

/** The rows of a family once its addresses are known; each stays pending while its reverse name is asked. */
export function familyRows(server: MailServer, family: FamilyFacts): Row[] {
  if (family.addresses.length === 0) {
    return rowsAt(server, family.type, 0, "done", {
      ...providerCell(server, family),
      addressStatus: absence(family),
      note: familyNote(family),
    });
  }
  return family.addresses.flatMap((address, n) => addressRows(server, family, address, n));
}

/** The rows of one address: done once nothing more is to be asked about it. */
export function addressRows(server: MailServer, family: FamilyFacts, address: AddressFacts, n: number): Row[] {
  const { record, scope, iprev } = address;
  const awaited = scope === "public" && iprev === null;
  return rowsAt(server, family.type, n, awaited ? "pending" : "done", {
    ...providerCell(server, family),
    address: record.data.address,
    ttl: record.ttl,
    addressStatus: scope === "public" ? "ok" : "not-public",
    ptr: iprev?.names[0] === undefined ? null : visible(iprev.names[0]),
    ptrStatus: awaited ? "pending" : iprev && PTR_STATUS[iprev.result],
    note: addressNote(family, address),
  });
}

const PTR_STATUS: Record<IprevEvaluation["result"], string> = {
  pass: "confirmed",
  fail: "unconfirmed",
  permerror: "missing",
  temperror: "unknown",
};

function absence({ answer }: FamilyFacts): string {
  return answer.status === "nodata" ? "none" : answer.status === "nxdomain" ? "nxdomain" : "unknown";
}

/** An alias may lead to a provider that the host's own name does not show. */
function providerCell({ host }: MailServer, { answer }: FamilyFacts): Cells {
  const target = aliasTarget(answer);
  const provider = providerOfMx(host) ?? (target === null ? null : providerOfMx(target));
  return { provider: provider?.name ?? null };
}

function rowsAt(server: MailServer, type: AddressType, n: number, state: Row["state"], cells: Cells): Row[] {
  return server.places.map((place) => rowAt(server.host, place, type, n, state, cells));
}

function rowAt(host: string, { preference, ttl }: Place, type: AddressType, n: number, state: Row["state"], cells: Cells): Row {
  const shown = visible(host);
  return {
    id: `${preference ?? "implicit"}/${shown}/${type}/${n}`,
    order: [preference ?? 0, shown, type === "A" ? 4 : 6, n],
    state,
    cells: {
      preference,
      host: shown,
      mxTtl: ttl,
      family: type === "A" ? "IPv4" : "IPv6",
      address: null,
      ttl: null,
      provider: providerOfMx(host)?.name ?? null,
      ptr: null,
      ptrStatus: null,
      note: null,
      ...cells,
    },
  };
}
