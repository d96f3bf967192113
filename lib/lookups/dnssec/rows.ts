import { algorithmName, digestName } from "#lib/protocols/dnssec/algorithms.ts";
import type { JudgedDs } from "#lib/protocols/dnssec/ds.ts";
import { keyBits } from "#lib/protocols/dnssec/public-key.ts";
import type { JudgedRrset } from "#lib/protocols/dnssec/verify-rrset.ts";
import type { Zone } from "#lib/protocols/dnssec/zone.ts";
import { isEntryPoint, isRevoked, maySign, type ZoneKey } from "#lib/protocols/dnssec/zone-key.ts";
import type { Column, Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { isAbsent } from "#lib/transport/read.ts";
import { brokenLink, moment, shownZone } from "./broken-link.ts";
import type { AskedSet } from "./facts.ts";
import { validUntil } from "./signatures.ts";
import { DS_STATES, SIGNATURE_STATES, STATUSES } from "./texts.ts";

export const dnssecColumns: readonly Column[] = [
  { key: "zone", label: "Zone", kind: "host" },
  { key: "link", label: "Link", kind: "text" },
  { key: "record", label: "Record", kind: "text" },
  { key: "keyTag", label: "Key tag", kind: "number" },
  { key: "algorithm", label: "Algorithm", kind: "text" },
  { key: "state", label: "State", kind: "outcome" },
  { key: "signedBy", label: "Signed by", kind: "text" },
  { key: "validUntil", label: "Valid until", kind: "text" },
  { key: "note", label: "Note", kind: "text" },
];

/** Lines of one kind that are shown for a zone. */
const MOST_SHOWN = 12;
const NOTES = {
  anchor: "Believed without proof: where every chain begins",
  bits: "{bits} bits",
  revoked: "Revoked",
  "no-zone-key": "Not a zone key",
  absent: "Does not exist, and that is proven",
  "no-data": "No such record, and that is proven",
  wildcard: "Made from the wildcard *.{name}",
  alias: "Alias of {target}",
} as const;

/** The rows of one link of the chain: the zone, what its parent says of it, its keys. In: its place from the root; milliseconds since the epoch. */
export function zoneRows(zone: Zone, depth: number, now: number): Row[] {
  const { name, status, cause, ds, keys } = zone;
  const above = zone.parent === null ? "Anchor" : "DS";
  const head = row(zone, depth, "zone", 0, { state: STATUSES[status], note: cause ? brokenLink(cause) : null, record: "zone" });
  return [
    head,
    ...ds.slice(0, MOST_SHOWN).map((one, n) => dsRow(zone, depth, above, one, n, now)),
    ...keys.slice(0, MOST_SHOWN).map((key, n) => keyRow(zone, depth, key, n, now)),
  ].map((one) => (one === head ? one : { ...one, parent: `zone/${shownZone(name)}/0` }));
}

function dsRow(zone: Zone, depth: number, record: "Anchor" | "DS", { ds, state }: JudgedDs, n: number, now: number): Row {
  return row(zone, depth, "ds", n, {
    record,
    keyTag: ds.keyTag,
    algorithm: `${algorithmName(ds.algorithm)}, ${digestName(ds.digestType)}`,
    state: DS_STATES[state],
    ...signed(zone.dsSet, now),
    note: record === "Anchor" ? NOTES.anchor : null,
  });
}

function keyRow(zone: Zone, depth: number, key: ZoneKey, n: number, now: number): Row {
  const { data, tag } = key;
  const bits = keyBits(data.algorithm, data.publicKey);
  const entry = isEntryPoint(data);
  const named = zone.ds.some((one) => one.state === "matches" && one.key === key);
  const notes = [
    ...(bits === null ? [] : [fill(NOTES.bits, { bits })]),
    ...(isRevoked(data) ? [NOTES.revoked] : maySign(key) ? [] : [NOTES["no-zone-key"]]),
  ];
  return row(zone, depth, "key", n, {
    record: entry ? "DNSKEY, key-signing" : "DNSKEY, zone-signing",
    keyTag: tag,
    algorithm: algorithmName(data.algorithm),
    state: zone.status === "secure" ? "trusted" : zone.status === "insecure" ? "not used" : named ? "named by DS" : "not trusted",
    entry: named,
    signsKeys: (zone.keySet?.signatures ?? []).some(({ data: { keyTag }, state }) => keyTag === tag && state === "valid"),
    ...signed(zone.keySet, now),
    note: notes.join(" · ") || null,
  });
}

/** The row of a record set. In: the last zone of the chain, under which it stands, and the number of zones above it. */
export function setRow(asked: AskedSet, last: Zone, depth: number, n: number, now: number): Row {
  const { name, type, zone, judged, answer } = asked;
  const set = judged.set ?? judged.denials[0] ?? null;
  const { status, cause } = judged;
  return {
    ...row(zone, depth, "records", n, {
      record: `${shownZone(name)} ${judged.set?.rrset.type ?? type}`,
      state: STATUSES[status],
      absent: isAbsent(answer),
      ...signed(set, now),
      note: cause ? brokenLink(cause) : noteOf(asked),
    }),
    parent: `zone/${shownZone(last.name)}/0`,
    id: `records/${shownZone(name)}/${type}`,
  };
}

function noteOf({ judged: { set, status, alias }, answer }: AskedSet): string | null {
  if (alias !== null) return fill(NOTES.alias, { target: shownZone(alias) });
  if (status !== "secure") return null;
  if (set?.wildcardOf != null) return fill(NOTES.wildcard, { name: shownZone(set.wildcardOf) });
  if (set) return null;
  return answer.status === "nxdomain" ? NOTES.absent : NOTES["no-data"];
}

/** By which keys a set is signed, and until when; where no signature is valid, what they are. */
function signed(set: JudgedRrset | null, now: number): Row["cells"] {
  if (!set) return {};
  const valid = set.signatures.filter(({ state }) => state === "valid");
  const until = validUntil(set, Math.floor(now / 1000));
  const shown = (valid.length > 0 ? valid : set.signatures).slice(0, MOST_SHOWN);
  const text = ({ data, state }: (typeof shown)[number]) =>
    state === "valid" ? `${data.keyTag}` : `${data.keyTag}: ${SIGNATURE_STATES[state]}`;
  return { signedBy: [...new Set(shown.map(text))].join(", ") || "nobody", validUntil: until === null ? null : moment(until) };
}

function row({ name, status }: Zone, depth: number, link: string, n: number, cells: Row["cells"]): Row {
  const zone = shownZone(name);
  return {
    id: `${link}/${zone}/${n}`,
    order: [depth, ["zone", "ds", "key", "records"].indexOf(link), n],
    state: "done",
    cells: {
      zone,
      link,
      record: null,
      keyTag: null,
      algorithm: null,
      state: null,
      signedBy: null,
      validUntil: null,
      note: null,
      zoneState: STATUSES[status],
      ...cells,
    },
  };
}
