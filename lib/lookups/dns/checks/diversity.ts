import { fail, pass, skip } from "#lib/engine/check.ts";
import { few } from "#lib/lookups/dns/evidence.ts";
import type { DnsFacts, NetworkFacts } from "#lib/lookups/dns/facts.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { dnsCheck } from "./declare.ts";

const TOO_FEW = "There is one address only; another check says so.";
const OPEN = "The network of {address} could not be found out.";
const UNSEEN = "No network is known to announce the addresses.";

export const onePrefix = dnsCheck({
  id: "dns/one-prefix",
  severity: "warning",
  title: "The name servers lie in several networks",
  failureTitle: "All name servers lie in {prefix}",
  why: "A network is announced, or lost, as a whole: then all name servers are gone at once, and the domain with them.",
  fix: "Have a server in another network, best in another place and of another operator, serve the zone.",
  details: { few: TOO_FEW, open: OPEN, unseen: UNSEEN },
  references: [rfc(2182, "3.1"), rfc(1034, "4.1")],
  test(facts) {
    const read = networksOf(facts);
    if ("skip" in read) return skip(read.skip, read.params);
    const prefixes = new Set(read.networks.map(({ origin }) => origin?.prefix ?? ""));
    if (prefixes.size > 1) return pass();
    return fail(evidenceOf(read.networks), { params: { prefix: [...prefixes].join() } });
  },
});

export const oneSystem = dnsCheck({
  id: "dns/one-system",
  severity: "notice",
  title: "The name servers lie in networks of several operators",
  failureTitle: "All name servers lie in networks of AS{system}",
  why: "One fault of one operator, in its routing or its contract with you, takes all name servers away. Large operators with servers all over the world make this unlikely.",
  fix: "Where the domain must never be away, have a second operator serve the zone too.",
  details: { few: TOO_FEW, open: OPEN, unseen: UNSEEN, prefix: "They lie in one network even; another check says so." },
  references: [rfc(2182, "3.1")],
  test(facts) {
    const read = networksOf(facts);
    if ("skip" in read) return skip(read.skip, read.params);
    const { networks } = read;
    if (new Set(networks.map(({ origin }) => origin?.prefix)).size === 1) return skip("prefix");
    const systems = new Set(networks.flatMap(({ origin }) => origin?.systems ?? []));
    if (systems.size > 1) return pass({ evidence: evidenceOf(networks) });
    return fail(evidenceOf(networks), { params: { system: [...systems].join() } });
  },
});

type Read = { networks: NetworkFacts[] } | { skip: "few" | "open" | "unseen"; params: { address: string } };

/** One address of which nothing is known may lie anywhere; but one that is known to lie elsewhere settles it. */
function networksOf({ networks }: DnsFacts): Read {
  const params = { address: networks.find(({ asked }) => isFailed(asked.answer))?.address ?? "" };
  if (networks.length < 2) return { skip: "few", params };
  const known = networks.filter(({ origin }) => origin !== null);
  const spread = new Set(known.map(({ origin }) => origin?.prefix)).size > 1;
  if (!spread && params.address !== "") return { skip: "open", params };
  return known.length < 2 ? { skip: "unseen", params } : { networks: known };
}

function evidenceOf(networks: readonly NetworkFacts[]): Evidence[] {
  return few(
    networks.map(({ address, asked, origin }) => ({
      source: address,
      text: `${origin?.prefix} · AS${origin?.systems.join(", AS")}`,
      ...(asked.answer.exchange !== undefined && { exchange: asked.answer.exchange }),
    })),
  );
}
