import { type Ip, parseIp, reverseName } from "#lib/names/ip.ts";
import { isAbsent, isFailed, recordsOf } from "#lib/transport/read.ts";
import type { Answer, Resolver } from "#lib/transport/types.ts";

/** The question to one reverse name, and what came back. */
export interface Forward {
  name: string;
  type: "A" | "AAAA";
  answer: Answer;
}

export interface IprevEvaluation {
  /** RFC 8601 §2.7.3. `permerror`: no PTR record, proven. `temperror`: a question that decides has no answer. */
  result: "pass" | "fail" | "permerror" | "temperror";
  /** The name asked for the PTR record. */
  question: string;
  ptr: Answer;
  /** Every name of the PTR record, in the order of the answer; the one that leads back stands first. */
  names: string[];
  /** The first ten names, asked for addresses of the same family. */
  forward: Forward[];
}

// RFC 8601 §3 lets a verifier stop after a reasonable number of names; RFC 7208 §4.6.4 says ten.
const MOST_NAMES = 10;

/** Forward-confirmed reverse DNS (RFC 8601 §3): asks for the address's names, then whether one of them has the address. */
export async function evaluateIprev(ip: Ip, resolver: Resolver): Promise<IprevEvaluation> {
  const question = reverseName(ip);
  const ptr = await resolver.query(question, "PTR");
  const names = [...new Set(recordsOf(ptr, "PTR").map(({ data }) => data.target))];
  if (isAbsent(ptr)) return { result: "permerror", question, ptr, names: [], forward: [] };
  if (isFailed(ptr)) return { result: "temperror", question, ptr, names: [], forward: [] };
  const type = ip.family === 4 ? "A" : "AAAA";
  const forward = await Promise.all(
    names.slice(0, MOST_NAMES).map(async (name): Promise<Forward> => ({ name, type, answer: await resolver.query(name, type) })),
  );
  const confirming = forward.find(({ answer }) => holdsAddress(answer, ip.text))?.name;
  if (confirming !== undefined) {
    return { result: "pass", question, ptr, names: [confirming, ...names.filter((name) => name !== confirming)], forward };
  }
  const open = forward.some(({ answer }) => isFailed(answer));
  return { result: open ? "temperror" : "fail", question, ptr, names, forward };
}

/** True when an answer holds the address. In: its canonical text. */
export function holdsAddress(answer: Answer, address: string): boolean {
  return [...recordsOf(answer, "A"), ...recordsOf(answer, "AAAA")].some(({ data }) => parseIp(data.address)?.text === address);
}
