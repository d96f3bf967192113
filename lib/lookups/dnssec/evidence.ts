import { causeOf } from "#lib/engine/causes.ts";
import { algorithmName, digestName } from "#lib/protocols/dnssec/algorithms.ts";
import type { JudgedDs } from "#lib/protocols/dnssec/ds.ts";
import type { Cause } from "#lib/protocols/dnssec/status.ts";
import { absoluteTime } from "#lib/protocols/dnssec/validity.ts";
import type { JudgedRrset } from "#lib/protocols/dnssec/verify-rrset.ts";
import type { Zone } from "#lib/protocols/dnssec/zone.ts";
import type { ZoneKey } from "#lib/protocols/dnssec/zone-key.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isFailed } from "#lib/transport/read.ts";
import { recordText } from "#lib/transport/record-text.ts";
import type { Answer } from "#lib/transport/types.ts";
import { brokenLink, moment, shownZone } from "./broken-link.ts";
import { type DnssecFacts, lastZone } from "./facts.ts";
import { DS_STATES, SIGNATURE_STATES } from "./texts.ts";

const TEXTS = {
  signature: "RRSIG {type} by key {tag} of {signer}, {algorithm}, from {from} until {until}",
  ds: "DS {tag} {algorithm}, {digest}",
  key: "DNSKEY {tag} {algorithm}",
} as const;
const MOST_SHOWN = 12;

/** What shows that a link is broken. */
export function breakEvidence(facts: DnssecFacts, cause: Cause): Evidence[] {
  const { name, type, answer, exchange } = cause;
  const source = { source: `${shownZone(name)} ${type}`, ...(exchange !== undefined && { exchange }) };
  if (answer) return [{ ...source, text: visible(causeOf(answer)) }];
  const zone = facts.zones.find((one) => one.name === name);
  if (zone && (cause.code === "keys-differ" || cause.code === "keys-missing" || cause.code === "unsupported-algorithms"))
    return [...dsEvidence(zone), ...keyEvidence(zone)].slice(0, MOST_SHOWN);
  const set = setsOf(facts).find(({ rrset, fault }) => fault !== null && rrset.name === name && rrset.type === type);
  if (set && set.signatures.length > 0) return signatureEvidence(set, facts.now, exchange);
  const shown = set?.rrset.records ?? deniedBy(facts, cause);
  if (shown.length > 0) return shown.slice(0, MOST_SHOWN).map(({ record }) => ({ ...source, text: visible(recordText(record)) }));
  return [{ ...source, text: brokenLink(cause) }];
}

/** The signatures over a set, and what each is worth. */
export function signatureEvidence({ rrset, signatures }: JudgedRrset, now: number, exchange: number | undefined): Evidence[] {
  return signatures.slice(0, MOST_SHOWN).map(({ data, state }) => ({
    source: `${shownZone(rrset.name)} ${rrset.type}`,
    text: fill(TEXTS.signature, {
      type: data.typeCovered,
      tag: data.keyTag,
      signer: shownZone(data.signer),
      algorithm: algorithmName(data.algorithm),
      from: moment(absoluteTime(data.inception, now)),
      until: moment(absoluteTime(data.expiration, now)),
    }),
    note: SIGNATURE_STATES[state],
    ...(exchange !== undefined && { exchange }),
  }));
}

/** The DS records of a zone, and what each is worth; those that `wanted` names. */
export function dsEvidence({ name, ds, dsAnswer }: Zone, wanted: (one: JudgedDs) => boolean = () => true): Evidence[] {
  return ds
    .filter(wanted)
    .slice(0, MOST_SHOWN)
    .map((one) => ({
      ...sourceOf(name, "DS", dsAnswer),
      text: fill(TEXTS.ds, { tag: one.ds.keyTag, algorithm: algorithmName(one.ds.algorithm), digest: digestName(one.ds.digestType) }),
      note: DS_STATES[one.state],
    }));
}

/** The keys of a zone; those that `wanted` names. */
export function keyEvidence({ name, keys, keyAnswer }: Zone, wanted: (key: ZoneKey) => boolean = () => true): Evidence[] {
  const found = keys.filter(wanted).slice(0, MOST_SHOWN);
  if (keys.length === 0 && keyAnswer) return [answerEvidence(name, "DNSKEY", keyAnswer)];
  return found.map(({ data, tag }) => ({
    ...sourceOf(name, "DNSKEY", keyAnswer),
    text: fill(TEXTS.key, { tag, algorithm: algorithmName(data.algorithm) }),
  }));
}

/** What came in place of records. */
export function answerEvidence(name: string, type: string, answer: Answer): Evidence {
  const text = isFailed(answer)
    ? causeOf(answer)
    : answer.status === "ok"
      ? answer.records[0]
        ? recordText(answer.records[0])
        : ""
      : ABSENCE[answer.status];
  return { ...sourceOf(name, type, answer), text: visible(text) };
}

const ABSENCE = { nxdomain: "NXDOMAIN: the name does not exist", nodata: "NODATA: the name exists and has no such record" } as const;

/** That the whole chain was followed: its last zone, with the keys that its parent names. */
export function chainEvidence(facts: DnssecFacts): Evidence[] {
  const zone = lastZone(facts);
  return [
    ...dsEvidence(zone, ({ state }) => state === "matches"),
    ...(zone.keySet ? signatureEvidence(zone.keySet, facts.now, zone.keyAnswer?.exchange) : []),
  ];
}

function sourceOf(name: string, type: string, answer: Answer | null): Pick<Evidence, "source" | "exchange"> {
  return { source: `${shownZone(name)} ${type}`, ...(answer?.exchange !== undefined && { exchange: answer.exchange }) };
}

function setsOf({ zones, sets, absence }: DnssecFacts): JudgedRrset[] {
  const all = [
    ...zones.flatMap(({ dsSet, keySet }) => [dsSet, keySet]),
    ...[...sets, ...(absence ? [absence] : [])].flatMap(({ judged }) => [judged.set, ...judged.denials]),
  ];
  return all.filter((set) => set !== null);
}

/** The records that were given as proof. */
function deniedBy({ sets, absence }: DnssecFacts, { name, type }: Cause) {
  const asked = [...sets, ...(absence ? [absence] : [])].find((set) => set.name === name && set.type === type);
  return asked?.judged.denials.flatMap(({ rrset }) => rrset.records) ?? [];
}
