import { type CheckResult, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { counted, few, replyEvidence } from "#lib/lookups/dns/evidence.ts";
import type { DnsFacts, ServerFacts, ServerReplies } from "#lib/lookups/dns/facts.ts";
import {
  answering,
  hasUnknownAddress,
  isHeard,
  isMute,
  isOurs,
  judged,
  type OpenKey,
  openOf,
  speaking,
} from "#lib/lookups/dns/speaking.ts";
import { shownName } from "#lib/lookups/questions/columns.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { DETAILS, dnsCheck } from "./declare.ts";

export const notAuthoritative = dnsCheck({
  id: "dns/not-authoritative",
  severity: "error",
  title: "Every name server that answers speaks for the zone",
  failureTitle: "{count} {count|address does|addresses do} not speak for the zone: {servers}",
  why: "The server is named, and does not serve the zone: it refuses, fails, or sends whoever asks elsewhere (“lame”). Every question that reaches it is lost or costs time.",
  fix: "Have the server serve the zone, or take it out of the NS records and out of the zone above.",
  details: { "not-reached": DETAILS["not-reached"], open: DETAILS.open, "unknown-address": DETAILS["unknown-address"] },
  references: [rfc(1912, "2.8"), rfc(1034, "4.3.1")],
  test(facts) {
    const answered = answering(facts);
    if (answered.length === 0) return skip("not-reached");
    const speakers = new Set(speaking(facts).map(({ server }) => server));
    const lame = answered.filter(({ server, message }) => !speakers.has(server) && !message.truncated);
    if (lame.length === 0) return passUnlessOpen(facts, "soa");
    const evidence = lame.map(({ server, message }) => replyEvidence(`${shownName(facts.zone)} SOA`, server, message));
    return fail(few(evidence), { params: counted(lame.map(({ server }) => server)) });
  },
});

export const noUdp = dnsCheck({
  id: "dns/no-udp",
  severity: "error",
  title: "Every name server that answers does so over UDP",
  failureTitle: "{count} {count|address answers|addresses answer} over TCP only: {servers}",
  why: "Nearly all questions come over UDP. A server that does not answer them is not found by most.",
  fix: "Let UDP to port 53 through to the server, and its answers out again.",
  details: {
    "not-reached": DETAILS["not-reached"],
    open: DETAILS.open,
    "unknown-address": DETAILS["unknown-address"],
    lossy:
      "{servers} did not answer over UDP, and datagrams to a server that always answers are lost too: the cause may be the network of this machine.",
  },
  references: [rfc(1123, "6.1.3.2"), rfc(9210, "3")],
  test(facts) {
    const result = protocolCheck(facts, "udp");
    if (result.outcome !== "fail" || facts.udp) return result;
    return unknown("lossy", counted(mute(facts, "udp").map(({ server }) => server)), result.evidence);
  },
});

export const noTcp = dnsCheck({
  id: "dns/no-tcp",
  severity: "error",
  title: "Every name server that answers does so over TCP",
  failureTitle: "{count} {count|address answers|addresses answer} over UDP only: {servers}",
  why: "Answers that do not fit a datagram, such as long TXT records, come over TCP. Where it is closed they do not come at all.",
  fix: "Let TCP to port 53 through to the server, and have it answer there.",
  details: {
    "not-reached": DETAILS["not-reached"],
    open: DETAILS.open,
    "unknown-address": DETAILS["unknown-address"],
    ours: "This machine has no way to port 53 over TCP.",
  },
  references: [rfc(7766, "5"), rfc(9210, "3")],
  test: (facts) => (facts.tcp ? protocolCheck(facts, "tcp") : skip("ours")),
});

export const ednsMissing = dnsCheck({
  id: "dns/edns-missing",
  severity: "warning",
  title: "Every name server knows EDNS",
  failureTitle: "{count} {count|address does|addresses do} not know EDNS: {servers}",
  why: "Without EDNS no answer over UDP may be longer than 512 octets, and signatures cannot be asked for. Some resolvers do not wait for servers that drop such questions.",
  fix: "Use name server software of this decade, and see whether a firewall takes EDNS out of the answers.",
  details: { "not-reached": DETAILS["not-reached"], open: DETAILS.open, "unknown-address": DETAILS["unknown-address"] },
  references: [rfc(6891, "7")],
  test(facts) {
    const without = judged(facts).filter(({ replies: { udp } }) => isHeard(udp) && udp.status === "ok" && udp.edns === null);
    return without.length === 0 ? passUnlessOpen(facts, "edns") : failing(facts, without, "udp", "SOA");
  },
});

export const lettersChanged = dnsCheck({
  id: "dns/letters-changed",
  severity: "notice",
  title: "Every name server gives the question back letter by letter",
  failureTitle: "{count} {count|address changes|addresses change} the letters of the question: {servers}",
  why: "Resolvers write names in large and small letters by chance and see whether they come back so: that makes forged answers harder. Where they do not, the answer is dropped and asked for again over TCP.",
  fix: "Have the server copy the question into the answer as it came. See whether a load balancer in front of it rewrites messages.",
  details: { "not-reached": DETAILS["not-reached"], open: DETAILS.open, "unknown-address": DETAILS["unknown-address"] },
  references: [rfc(1034, "3.1"), rfc(5452, "9.3")],
  test(facts) {
    const asked = judged(facts).filter(({ replies }) => replies.ns.status === "ok");
    if (asked.length === 0) return passUnlessOpen(facts, "ns");
    const changing = asked.filter(({ replies }) => replies.ns.status === "ok" && !replies.ns.sameLetters);
    return listed(facts, changing, "ns", "NS");
  },
});

export const openRecursion = dnsCheck({
  id: "dns/open-recursion",
  severity: "error",
  title: "No name server resolves for strangers",
  failureTitle: "{count} {count|address resolves|addresses resolve} for anybody: {servers}",
  why: "Attackers send questions in the name of their victim to such servers and have them flood it with answers; and who may ask may fill its memory with false ones.",
  fix: "Turn recursion off on servers that serve zones, or allow it to your own networks only.",
  details: {
    "not-reached": DETAILS["not-reached"],
    open: DETAILS.open,
    "unknown-address": DETAILS["unknown-address"],
    root: "The root’s own servers rightly answer for the root.",
  },
  references: [rfc(5358, "4")],
  test(facts) {
    if (facts.zone === "") return skip("root");
    const asked = judged(facts).filter(({ replies }) => replies.root.status === "ok");
    if (asked.length === 0) return skip("not-reached");
    const open = asked.filter(
      ({ replies: { root } }) => root.status === "ok" && root.recursionAvailable && !root.authoritative && root.answers.length > 0,
    );
    return listed({ ...facts, zone: "" }, open, "root", "NS");
  },
});

export const upwardReferral = dnsCheck({
  id: "dns/upward-referral",
  severity: "notice",
  title: "No name server refers strangers to the root",
  failureTitle:
    "{count} {count|address refers|addresses refer} to the root when asked for what {count|it does|they do} not serve: {servers}",
  why: "The answer helps nobody, and is many times longer than the question: it can be used to flood others.",
  fix: "Have the server refuse what it does not serve (REFUSED); take the root hints out of its configuration.",
  details: {
    "not-reached": DETAILS["not-reached"],
    open: DETAILS.open,
    "unknown-address": DETAILS["unknown-address"],
    root: "The root’s own servers rightly answer for the root.",
  },
  references: [rfc(1034, "4.3.2"), rfc(5358, "3")],
  test(facts) {
    if (facts.zone === "") return skip("root");
    const asked = judged(facts).filter(({ replies }) => replies.root.status === "ok");
    if (asked.length === 0) return skip("not-reached");
    const upward = asked.filter(
      ({ replies: { root } }) =>
        root.status === "ok" &&
        !root.authoritative &&
        root.answers.length === 0 &&
        root.authorities.some(({ type, name }) => type === "NS" && name === ""),
    );
    return listed({ ...facts, zone: "" }, upward, "root", "NS");
  },
});

export const transferOpen = dnsCheck({
  id: "dns/zone-transfer-open",
  severity: "warning",
  title: "No name server hands out the whole zone",
  failureTitle: "{count} {count|address hands|addresses hand} out the whole zone to anybody: {servers}",
  why: "All names of the zone can be read at once, those of internal and forgotten machines too. Mailvane stopped after the first message.",
  fix: "Allow transfers (AXFR) only to your other name servers, by address or by key (TSIG).",
  details: { "not-reached": DETAILS["not-reached"], open: DETAILS.open, "unknown-address": DETAILS["unknown-address"] },
  references: [rfc(5936, "6"), rfc(2182, "4")],
  test(facts) {
    const asked = judged(facts).filter(({ replies }) => !isOurs(replies.transfer));
    if (answering(facts).length === 0) return skip("not-reached");
    const open = asked.filter(
      ({ replies: { transfer } }) =>
        transfer.status === "ok" && transfer.answers.some(({ type, name }) => type === "SOA" && name === facts.zone),
    );
    return listed(facts, open, "transfer", "AXFR");
  },
});

export const versionDisclosed = dnsCheck({
  id: "dns/version-disclosed",
  severity: "notice",
  title: "No name server tells the version of its software",
  failureTitle: "{count} {count|address tells|addresses tell} the version of the software: {servers}",
  why: "Whoever looks for servers with a known hole finds them by it. A hidden version keeps nobody out, but it costs nothing.",
  fix: "Set the version to an empty text (BIND: version none; NSD and Knot: hide-version).",
  details: { "not-reached": DETAILS["not-reached"], open: DETAILS.open, "unknown-address": DETAILS["unknown-address"] },
  references: [rfc(4892, "3")],
  test(facts) {
    const asked = judged(facts).filter(({ replies }) => !isOurs(replies.version));
    if (answering(facts).length === 0) return skip("not-reached");
    const telling = asked.filter(
      ({ replies: { version } }) =>
        version.status === "ok" && version.answers.some((record) => record.type === "TXT" && isVersion(record.data.strings)),
    );
    if (telling.length === 0) return passUnlessOpen(facts, "version");
    const evidence = telling.map(({ server, replies }) => replyEvidence("version.bind CH TXT", server, replies.version));
    return fail(few(evidence), { params: counted(telling.map(({ server }) => server)) });
  },
});

/** A text without a number tells no version. */
function isVersion(strings: readonly Uint8Array[]): boolean {
  return strings.some((octets) => octets.some((octet) => octet >= 0x30 && octet <= 0x39));
}

function protocolCheck(facts: DnsFacts, protocol: "udp" | "tcp"): CheckResult<OpenDetail> {
  const answered = answering(facts);
  if (answered.length === 0) return skip("not-reached");
  const found = mute(facts, protocol);
  if (found.length > 0) return failing(facts, found, protocol, protocol === "tcp" ? "SOA (TCP)" : "SOA (UDP)");
  if (answered.some(({ replies }) => isOurs(replies[protocol]))) return skip("not-reached");
  // One that answers no question after the zone over UDP may answer others; and who answers nothing at all may do so over this protocol alone.
  const heard = ({ udp, tcp, ns, root, version }: ServerReplies) =>
    (protocol === "tcp" ? [tcp] : [udp, ns, root, version]).some(
      ({ status }) => status === "ok" || (status === "malformed" && protocol === "udp"),
    );
  const open = judged(facts).filter(({ replies }) => !heard(replies));
  if (open.length === 0) return hasUnknownAddress(facts) ? skip("unknown-address") : pass();
  const silent = open.every(({ replies }) => replies.udp.status !== "ok" && replies.tcp.status !== "ok");
  return (silent ? skip : unknown)("open", counted(open.map(({ server }) => server)));
}

function mute(facts: DnsFacts, protocol: "udp" | "tcp"): Found[] {
  return answering(facts).filter(({ replies }) => isMute(replies, protocol));
}

/** Fails with what each of the servers said to one question; where there is none, passes if every server answered it. */
function listed(facts: DnsFacts, found: readonly Found[], key: keyof ServerReplies, type: string): CheckResult<OpenDetail> {
  return found.length === 0 ? passUnlessOpen(facts, key) : failing(facts, found, key, type);
}

/** What a server without an answer does is not known. */
function passUnlessOpen(facts: DnsFacts, key: OpenKey): CheckResult<OpenDetail> {
  const { open, told } = openOf(facts, key);
  if (answering(facts).length === 0) return skip("not-reached");
  if (open.length === 0) return hasUnknownAddress(facts) ? skip("unknown-address") : pass();
  return (told ? skip : unknown)("open", counted(open));
}

type OpenDetail = "open" | "not-reached" | "unknown-address";

interface Found {
  server: ServerFacts;
  replies: ServerReplies;
}

function failing({ zone }: DnsFacts, found: readonly Found[], key: keyof ServerReplies, type: string): CheckResult<never> {
  const evidence = found.map(({ server, replies }) => replyEvidence(`${shownName(zone)} ${type}`, server, replies[key]));
  return fail(few(evidence), { params: counted(found.map(({ server }) => server)) });
}
