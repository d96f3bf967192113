import type { Evidence } from "#lib/report/schema.ts";
import { dmarcEvidence } from "./authentication-evidence.ts";
import { absentEvidence, fieldEvidence } from "./evidence.ts";
import type { HeadersFacts } from "./facts.ts";

/** One thing that mailbox providers ask of senders. */
export interface Rule {
  /** What is asked, in words. */
  asks: string;
  /** `untold`: the text does not say. `open`: a question has no answer. */
  state(facts: HeadersFacts): "kept" | "broken" | "untold" | "open";
  evidence(facts: HeadersFacts): Evidence[];
}

type State = ReturnType<Rule["state"]>;

function spfState({ spf }: HeadersFacts): State {
  if (!spf) return "untold";
  if (spf.evaluation.result === "temperror") return "open";
  return spf.evaluation.result === "pass" ? "kept" : "broken";
}

function dkimState({ signatures, altered, verification }: HeadersFacts): State {
  if (signatures.length === 0) return "broken";
  if (verification.status !== "done") return "untold";
  const results = signatures.map(({ verdict }) => verdict?.result);
  if (results.includes("pass")) return "kept";
  if (results.includes("unknown")) return "open";
  return altered ? "untold" : "broken";
}

function some(...states: State[]): State {
  return (["kept", "open", "untold"] as const).find((state) => states.includes(state)) ?? "broken";
}

function all(...states: State[]): State {
  return (["broken", "open", "untold"] as const).find((state) => states.includes(state)) ?? "kept";
}

function iprevState({ iprev }: HeadersFacts): State {
  if (!iprev) return "untold";
  if (iprev.result === "temperror") return "open";
  return iprev.result === "pass" ? "kept" : "broken";
}

const TLS_STATES = { yes: "kept", no: "broken", unstated: "untold" } as const;

function policyState({ dmarc }: HeadersFacts): State {
  switch (dmarc?.discovery?.source.status) {
    case "found":
      return "kept";
    case "none":
      return "broken";
    case "unknown":
      return "open";
    default:
      return "untold";
  }
}

/** Where SPF or the signatures are not told, a failure of DMARC is not proven. */
function alignmentState(facts: HeadersFacts): State {
  const { dmarc } = facts;
  if (!dmarc || dmarc.result === "none") return "untold";
  if (dmarc.result === "pass") return "kept";
  const told = spfState(facts) !== "untold" && dkimState(facts) !== "untold";
  if (!told) return "untold";
  return dmarc.result === "temperror" ? "open" : "broken";
}

/** Gmail and Yahoo ask this of everybody. */
export const senderRules: readonly Rule[] = [
  {
    asks: "SPF or DKIM passes (Gmail, Yahoo)",
    state: (facts) => some(spfState(facts), dkimState(facts)),
    evidence: dmarcEvidence,
  },
  {
    asks: "The address has a name that leads back to it (Gmail, Yahoo)",
    state: iprevState,
    evidence: ({ iprev, outside }) => {
      if (!iprev || !outside) return [];
      const { question, names, ptr } = iprev;
      return [
        {
          source: `${question} PTR`,
          text: names.slice(0, 5).join(", ") || ptr.status.toUpperCase(),
          ...(ptr.exchange !== undefined && { exchange: ptr.exchange }),
        },
      ];
    },
  },
  {
    asks: "The session was encrypted (Gmail)",
    state: ({ outside }) => TLS_STATES[outside?.hop.received.tls.status ?? "unstated"],
    evidence: ({ outside }) => (outside ? [fieldEvidence(outside.hop.field)] : []),
  },
  {
    asks: "The message keeps RFC 5322: one From with one domain (Gmail)",
    state: ({ author }) => (author.domain === null ? "broken" : "kept"),
    evidence: ({ author }) =>
      author.fields.length > 0 ? author.fields.slice(0, 5).map((field) => fieldEvidence(field)) : [absentEvidence("From is missing")],
  },
];

/** Gmail, Yahoo and Microsoft ask this of whoever sends to many. */
export const bulkSenderRules: readonly Rule[] = [
  {
    asks: "SPF and DKIM both pass (Gmail, Yahoo, Microsoft)",
    state: (facts) => all(spfState(facts), dkimState(facts)),
    evidence: dmarcEvidence,
  },
  {
    asks: "The author's domain has a DMARC policy (Gmail, Yahoo, Microsoft)",
    state: policyState,
    evidence: ({ dmarc }) => [{ source: "DMARC", text: dmarc?.queries.join(", ") ?? "", note: "no record at these names" }],
  },
  {
    asks: "SPF or DKIM is of the author's organization (Gmail, Yahoo, Microsoft)",
    state: alignmentState,
    evidence: dmarcEvidence,
  },
  {
    asks: "Subscribed mail can be left with one click (Gmail, Yahoo)",
    state: ({ unsubscribe }) => (unsubscribe?.oneClick ? "kept" : "broken"),
    evidence: ({ message }) => {
      const fields = message.fields.filter(({ key }) => key.startsWith("list-unsubscribe")).slice(0, 4);
      return fields.length > 0 ? fields.map((field) => fieldEvidence(field)) : [absentEvidence("List-Unsubscribe is missing")];
    },
  },
];
