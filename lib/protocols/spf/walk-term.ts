import { isAbsent, isFailed, recordsOf } from "#lib/transport/read.ts";
import type { Answer, RecordType } from "#lib/transport/types.ts";
import { MOST_MX_HOSTS } from "./check.ts";
import { queryName } from "./query-name.ts";
import type { WalkedTerm } from "./walked.ts";

/** Asks on behalf of the walk; null when it has asked enough. */
type Ask = (name: string, type: RecordType) => Promise<Answer | null>;

/** Finds out what an `a`, `mx` or `exists` expands to, for clients of both families. `ptr` depends on the client alone. */
export async function expandTerm(node: WalkedTerm, target: string, ask: Ask): Promise<void> {
  const name = queryName(target);
  if (node.term.name === "a") {
    const { absent4, absent6 } = await addressesOf(node, name, ask);
    node.void = absent4 && absent6;
  }
  if (node.term.name === "exists") {
    // RFC 7208 §5.7: an A lookup, whatever the client's family.
    const answer = await note(node, name, "A", await ask(name, "A"));
    node.void = answer !== null && isAbsent(answer);
    if (node.void) node.voidQueries = { 4: 1, 6: 1 };
  }
  if (node.term.name === "mx") await mxHosts(node, name, ask);
}

async function mxHosts(node: WalkedTerm, name: string, ask: Ask): Promise<void> {
  const answer = note(node, name, "MX", await ask(name, "MX"));
  if (!answer) return;
  node.void = isAbsent(answer);
  if (node.void) node.voidQueries = { 4: 1, 6: 1 };
  const records = recordsOf(answer, "MX").sort((a, b) => a.data.preference - b.data.preference);
  node.hosts = records.length;
  const hosts = records.map((record) => record.data.exchange).filter((host) => host !== ""); // null MX
  await Promise.all(hosts.slice(0, MOST_MX_HOSTS).map((host) => addressesOf(node, host, ask)));
  const place = new Map(hosts.map((host, index) => [host, index]));
  node.expansions.sort((a, b) => (place.get(a.name) ?? 0) - (place.get(b.name) ?? 0));
}

async function addressesOf(node: WalkedTerm, name: string, ask: Ask): Promise<{ absent4: boolean; absent6: boolean }> {
  const [a, aaaa] = await Promise.all([ask(name, "A"), ask(name, "AAAA")]);
  const v4 = note(node, name, "A", a);
  const v6 = note(node, name, "AAAA", aaaa);
  const absent4 = v4 !== null && isAbsent(v4);
  const absent6 = v6 !== null && isAbsent(v6);
  if (absent4) node.voidQueries[4] += 1;
  if (absent6) node.voidQueries[6] += 1;
  const addresses = [...(v4 ? recordsOf(v4, "A") : []), ...(v6 ? recordsOf(v6, "AAAA") : [])].map((record) => record.data.address);
  node.expansions.push({ name, addresses });
  return { absent4, absent6 };
}

function note(node: WalkedTerm, name: string, type: RecordType, answer: Answer | null): Answer | null {
  if (!answer) node.cut = true;
  else if (isFailed(answer)) node.unanswered.push({ name, type, answer, exchange: answer.exchange });
  node.exchange ??= answer?.exchange;
  return answer;
}
