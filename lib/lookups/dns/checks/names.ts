import { fail, pass, skip } from "#lib/engine/check.ts";
import { few, listOf } from "#lib/lookups/dns/evidence.ts";
import type { DnsFacts } from "#lib/lookups/dns/facts.ts";
import { isListOpen } from "#lib/lookups/dns/speaking.ts";
import { shownName } from "#lib/lookups/questions/columns.ts";
import { recordEvidence } from "#lib/lookups/questions/evidence.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { isHostName } from "#lib/names/domain.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isAbsent, isFailed, recordsOf } from "#lib/transport/read.ts";
import { dnsCheck } from "./declare.ts";

const NONE = "No name server of the zone is known; other checks say why.";
const OPEN = "Not every question after the name servers has an answer; another check says so.";

export const tooFewServers = dnsCheck({
  id: "dns/too-few-servers",
  severity: "error",
  title: "The zone has at least two name servers",
  failureTitle: "The zone has one name server only",
  why: "When that server is down, or the way to it, the whole domain is gone: web, mail and all.",
  fix: "Have a second server, in another place, serve the zone, and enter it in the zone and at the registrar.",
  details: { none: NONE, open: OPEN },
  references: [rfc(1034, "4.1"), rfc(2182, "5")],
  test(facts) {
    const { hosts, zone, ns } = facts;
    if (hosts.length === 0) return skip("none");
    if (hosts.length === 1 && isListOpen(facts)) return skip("open");
    return hosts.length > 1 ? pass({ evidence: namesEvidence({ hosts, zone, ns }) }) : fail(namesEvidence({ hosts, zone, ns }));
  },
});

export const sharedAddress = dnsCheck({
  id: "dns/shared-address",
  severity: "warning",
  title: "Every name server has addresses of its own",
  failureTitle: "{hosts} have the address {address} in common",
  why: "Two names with one address are one server: where it fails, both do.",
  fix: "Have each name lead to a server of its own.",
  details: { none: NONE, open: OPEN },
  references: [rfc(2182, "3.1")],
  test({ hosts }) {
    if (hosts.length === 0) return skip("none");
    const owners = Map.groupBy(
      hosts.flatMap(({ host, addresses }) => addresses.map((address) => ({ host, address }))),
      ({ address }) => address,
    );
    const shared = [...owners].find(([, names]) => names.length > 1);
    if (!shared) return hosts.some(({ a, aaaa }) => isFailed(a.answer) || isFailed(aaaa.answer)) ? skip("open") : pass();
    const [address, names] = shared;
    const evidence = names.map(({ host }): Evidence => ({ source: shownName(host), text: address }));
    return fail(evidence, { params: { address, hosts: listOf(names.map(({ host }) => shownName(host))) } });
  },
});

export const serverIsAlias = dnsCheck({
  id: "dns/server-is-alias",
  severity: "error",
  title: "No name server is an alias",
  failureTitle: "{hosts} {count|is an alias|are aliases}",
  why: "An NS record must name a host that has addresses itself. Resolvers may refuse to follow an alias there, and then do not reach the server.",
  fix: "Name the host that the alias leads to, or give the name addresses of its own.",
  details: { none: NONE, open: OPEN },
  references: [rfc(2181, "10.3"), rfc(1912, "2.4")],
  test({ hosts }) {
    if (hosts.length === 0) return skip("none");
    const aliases = hosts.flatMap(({ host, alias }) =>
      recordsOf(alias.answer, "CNAME")
        .slice(0, 1)
        .map((record) => ({ host, alias, record })),
    );
    if (aliases.length === 0) return hosts.some(({ alias }) => isFailed(alias.answer)) ? skip("open") : pass();
    const params = { hosts: listOf(aliases.map(({ host }) => shownName(host))), count: aliases.length };
    return fail(few(aliases.map(({ alias, record }) => recordEvidence(alias, record))), { params });
  },
});

export const serverWithoutAddress = dnsCheck({
  id: "dns/server-without-address",
  severity: "error",
  title: "Every name server has an address",
  failureTitle: "{hosts} {count|has no address|have no address}",
  why: "A name server without an address is never reached. The others carry its load, and whoever asks loses time.",
  fix: "Publish an A and an AAAA record for the name, or take it out of the NS records and out of the zone above.",
  details: { none: NONE, open: OPEN },
  references: [rfc(1034, "4.2.2"), rfc(1912, "2.8")],
  test({ hosts }) {
    if (hosts.length === 0) return skip("none");
    const without = hosts.filter(
      ({ addresses, glue, a, aaaa }) => addresses.length + glue.length === 0 && isAbsent(a.answer) && isAbsent(aaaa.answer),
    );
    const isOpen = hosts.some(
      ({ addresses, glue, a, aaaa }) => addresses.length + glue.length === 0 && (isFailed(a.answer) || isFailed(aaaa.answer)),
    );
    if (without.length === 0) return isOpen ? skip("open") : pass();
    const params = { hosts: listOf(without.map(({ host }) => shownName(host))), count: without.length };
    return fail(few(without.flatMap(({ a, aaaa }) => [absenceEvidence(a), absenceEvidence(aaaa)])), { params });
  },
});

export const serverNameInvalid = dnsCheck({
  id: "dns/server-name-invalid",
  severity: "warning",
  title: "The names of the servers are host names",
  failureTitle: "{hosts} {count|is|are} no host {count|name|names}",
  why: "A host name consists of letters, digits and hyphens. Some software refuses others, such as names with underscores.",
  fix: "Give the server a name of letters, digits and hyphens.",
  details: { none: NONE },
  references: [rfc(1123, "2.1")],
  test({ hosts, zone, ns }) {
    if (hosts.length === 0) return skip("none");
    const invalid = hosts.filter(({ host }) => !isHostName(host));
    if (invalid.length === 0) return pass();
    const params = { hosts: listOf(invalid.map(({ host }) => shownName(host))), count: invalid.length };
    return fail(namesEvidence({ hosts: invalid, zone, ns }), { params });
  },
});

const NOT_PUBLIC = "Not public: {scope}";

export const addressNotPublic = dnsCheck({
  id: "dns/address-not-public",
  severity: "error",
  title: "The addresses of the servers are public",
  failureTitle: "{count} {count|address|addresses} of name servers {count|is|are} not public: {addresses}",
  why: "From the Internet such an address leads nowhere, or to a machine of whoever asks. It was not asked.",
  fix: "Publish the public address of the server.",
  details: { none: NONE, open: OPEN },
  references: [rfc(1918, "3"), rfc(6890)],
  test({ servers, hosts }) {
    if (servers.length === 0) return skip("none");
    const inner = servers.filter(({ scope }) => scope !== "public");
    if (inner.length === 0) return hosts.some(({ a, aaaa }) => isFailed(a.answer) || isFailed(aaaa.answer)) ? skip("open") : pass();
    const evidence = inner.map(
      ({ host, address, scope }): Evidence => ({ source: shownName(host), text: address, note: fill(NOT_PUBLIC, { scope }) }),
    );
    return fail(few(evidence), { params: { count: inner.length, addresses: listOf(inner.map(({ address }) => address)) } });
  },
});

export const noIpv6 = dnsCheck({
  id: "dns/no-ipv6",
  severity: "notice",
  title: "A name server can be reached by IPv6",
  failureTitle: "No name server has an IPv6 address",
  why: "A resolver that has only IPv6 cannot find the domain without help.",
  fix: "Give at least two of the name servers an AAAA record, and enter it at the registrar if they lie in the zone.",
  details: { none: NONE, open: "The IPv6 addresses could not be looked up; another check says why." },
  references: [rfc(3901, "4")],
  test(facts) {
    const { hosts } = facts;
    if (hosts.length === 0) return skip("none");
    if (hosts.some(({ addresses, glue }) => [...addresses, ...glue].some((address) => address.includes(":")))) return pass();
    if (hosts.some(({ aaaa }) => isFailed(aaaa.answer)) || isListOpen(facts)) return skip("open");
    return fail(few(hosts.map(({ aaaa }) => absenceEvidence(aaaa))));
  },
});

function namesEvidence({ hosts, zone, ns }: Pick<DnsFacts, "hosts" | "zone" | "ns">): Evidence[] {
  const exchange = ns.answer.exchange === undefined ? {} : { exchange: ns.answer.exchange };
  return few(hosts.map(({ host }) => ({ source: `${shownName(zone)} NS`, text: shownName(host), ...exchange })));
}
