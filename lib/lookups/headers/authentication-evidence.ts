import type { Evidence } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { MOST_SHOWN } from "./evidence.ts";
import type { HeadersFacts } from "./facts.ts";
import { shown } from "./shown.ts";
import { verdictText } from "./verdict-texts.ts";

const SPF = "SPF of {domain} for {ip}";
const DKIM = "DKIM of {domain}";
const ALIGNED = { true: "of the author's organization", false: "of another organization than the author" } as const;

/** What SPF says of the address that sent the message, and the record that it stands in. */
export function spfEvidence({ outside, spf }: Pick<HeadersFacts, "outside" | "spf">): Evidence[] {
  if (!outside || !spf) return [];
  const { result, root } = spf.evaluation;
  return [
    {
      source: fill(SPF, { domain: visible(spf.domain), ip: outside.address }),
      text: result,
      ...(root.text !== null && { note: shown(root.text) }),
      ...(root.exchange !== undefined && { exchange: root.exchange }),
    },
  ];
}

/** What SPF and every signature say, and of those that pass whether they are of the author's organization. */
export function dmarcEvidence(facts: HeadersFacts): Evidence[] {
  const { dmarc, signatures, spf } = facts;
  const decided = dmarc?.result === "pass" || dmarc?.result === "fail";
  const alignment = (passed: boolean, aligned: boolean | null | undefined) =>
    decided && passed && aligned != null ? { note: ALIGNED[`${aligned}`] } : {};
  const signed = signatures.filter(({ read }) => read.domain !== null).slice(0, MOST_SHOWN);
  const evidence = [
    ...spfEvidence(facts).map((one) => ({ ...one, ...alignment(spf?.evaluation.result === "pass", dmarc?.aligned.spf) })),
    ...signed.map(({ read, verdict }, index) => ({
      source: fill(DKIM, { domain: shown(read.domain ?? "") }),
      text: verdict ? verdictText(verdict) : "not verified",
      ...alignment(verdict?.result === "pass", dmarc?.aligned.dkim[index]),
    })),
  ];
  return evidence.length > 0 ? evidence : [{ source: "SPF and DKIM", text: "neither has a result" }];
}
