import { toUnicode } from "#lib/names/domain.ts";
import type { Finding, Measure } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { statusOf } from "#lib/report/verdict.ts";
import { visible } from "#lib/report/visible.ts";
import type { DnsFacts } from "./facts.ts";
import { answering, judged, speaking } from "./speaking.ts";

const HEADLINES = {
  absent: "{zone} is not delegated: the zone above does not know it.",
  nobody: "No name server of {zone} could be asked.",
  mute: "No name server of {zone} speaks for it.",
  sound: "All {count} {count|address|addresses} of the name servers of {zone} speak for it, and nothing is wrong.",
  troubled:
    "{speaking} of {count} {count|address|addresses} of the name servers of {zone} {speaking|speaks|speak} for it; {troubles} {troubles|thing needs|things need} attention.",
} as const;

/** How the zone is, as one sentence. */
export function dnsHeadline(facts: DnsFacts, findings: Finding[]): string {
  const zone = visible(toUnicode(facts.zone)) || ".";
  const troubles = findings.filter((finding) => ["fail", "warning", "unknown"].includes(statusOf(finding))).length;
  const count = judged(facts).length;
  const speakers = speaking(facts).length;
  if (findings.some(({ id, outcome }) => id === "dns/not-delegated" && outcome === "fail")) return fill(HEADLINES.absent, { zone });
  if (count === 0) return fill(HEADLINES.nobody, { zone });
  if (speakers === 0) return fill(HEADLINES.mute, { zone });
  return fill(HEADLINES[troubles === 0 ? "sound" : "troubled"], { zone, count, speaking: speakers, troubles });
}

/** How many servers there are, in how many networks, under which serial. */
export function dnsMeasures(facts: DnsFacts): Measure[] {
  const { hosts, networks } = facts;
  if (hosts.length === 0) return [];
  const serials = [...new Set(speaking(facts).map(({ soa }) => soa.data.serial))];
  const systems = new Set(networks.flatMap(({ origin }) => origin?.systems ?? []));
  const times = answering(facts).flatMap(({ replies }) => (replies.udp.status === "ok" ? replies.udp.milliseconds : []));
  return [
    { key: "servers", label: "Name servers", value: hosts.length },
    { key: "addresses", label: "Addresses", value: facts.servers.length },
    ...(systems.size > 0 ? [{ key: "systems", label: "Operators (AS)", value: systems.size }] : []),
    ...(serials.length > 0 ? [{ key: "serial", label: serials.length === 1 ? "Serial" : "Serials", value: serials.join(", ") }] : []),
    ...(times.length > 0 ? [{ key: "slowest", label: "Slowest answer", value: `${Math.round(Math.max(...times))} ms` }] : []),
  ];
}
