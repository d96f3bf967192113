import { toAscii } from "#lib/names/domain.ts";
import type { Resolver } from "#lib/transport/types.ts";
import { Aligner, type Identifier } from "./alignment.ts";
import { discover } from "./discovery.ts";
import { effectivePolicy } from "./effective-policy.ts";
import type { DmarcEvaluation, DmarcMessage } from "./evaluation.ts";
import { type FoundPolicy, findPolicy } from "./find-policy.ts";
import type { DmarcRecord } from "./record.ts";
import { type Walk, walkTree } from "./walk.ts";

/**
 * Evaluates DMARC for one message (RFC 9989 §5.3) from the results of SPF and DKIM. Never throws.
 * A question without an answer gives `temperror`, unless an identifier that needs no question is aligned already.
 */
export async function evaluateDmarc(message: DmarcMessage, resolver: Resolver): Promise<DmarcEvaluation> {
  const author = toAscii(message.authorDomain);
  if (!author.ok) return { ...NOTHING, result: "permerror", queries: [], discovery: null };
  const walk = await walkTree(author.ascii, resolver);
  const discovery = discover(walk);
  const { organization, source } = discovery;
  const evaluation = {
    ...NOTHING,
    organizationalDomain: organization.status === "known" ? organization.domain : null,
    queries: queriesOf(walk),
    discovery,
  };
  if (source.status === "unknown") return { ...evaluation, result: "temperror" };
  if (source.status === "none") return { ...evaluation, result: malformed(walk) ? "permerror" : "none" };
  const policyDomain = source.step.domain;
  // RFC 9989 §4.10.1: without a valid policy and without a valid `rua` there is no DMARC processing.
  if (!effectivePolicy(source.record, "domain")) return { ...evaluation, policyDomain, result: "none" };
  const aligner = new Aligner({ domain: author.ascii, organization }, resolver);
  const [policy, aligned] = await Promise.all([findPolicy(discovery, resolver), align(message, source.record, aligner)]);
  const walks = [walk, ...(await aligner.walks())];
  return {
    ...evaluation,
    result: resultOf(aligned, policy),
    policy: policy.status === "unknown" ? null : policy.policy,
    policyDomain,
    queries: [...new Set([...queriesOf(walk), ...policy.asked, ...walks.flatMap(queriesOf)])],
    aligned: { spf: passed(aligned.spf), dkim: aligned.dkim.map(passed) },
  };
}

const NOTHING: Pick<DmarcEvaluation, "policy" | "policyDomain" | "organizationalDomain" | "aligned"> = {
  policy: null,
  policyDomain: null,
  organizationalDomain: null,
  aligned: { spf: false, dkim: [] },
};

/** `open`: would be aligned, if a question had an answer or the mechanism itself had a result. */
type Aligned = "yes" | "no" | "open";

interface AlignedMessage {
  spf: Aligned;
  dkim: Aligned[];
}

async function align({ spf, dkim = [] }: DmarcMessage, record: DmarcRecord, aligner: Aligner): Promise<AlignedMessage> {
  const judge = async ({ domain, result }: Identifier, mode: "r" | "s"): Promise<Aligned> => {
    if (result !== "pass" && result !== "temperror") return "no";
    const aligned = await aligner.aligns(domain, mode);
    if (aligned === false) return "no";
    return aligned && result === "pass" ? "yes" : "open";
  };
  return {
    spf: spf ? await judge(spf, record.aspf) : "no",
    dkim: await Promise.all(dkim.map((signature) => judge(signature, record.adkim))),
  };
}

/** RFC 9989 §5.3.5, §5.3.6. */
function resultOf({ spf, dkim }: AlignedMessage, policy: FoundPolicy): "pass" | "fail" | "temperror" {
  const all = [spf, ...dkim];
  if (all.includes("yes")) return "pass";
  return all.includes("open") || policy.status === "unknown" ? "temperror" : "fail";
}

function passed(aligned: Aligned): boolean | null {
  return aligned === "open" ? null : aligned === "yes";
}

/** RFC 9989 §9.2: a record was retrieved that is improperly formatted as a whole. */
function malformed({ steps }: Walk): boolean {
  return steps.some(({ selection }) => selection.status === "record" && !selection.record.valid);
}

function queriesOf({ steps }: Walk): string[] {
  return steps.map(({ name }) => name);
}
