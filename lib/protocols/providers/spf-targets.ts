import type { MacroString } from "#lib/protocols/spf/macro-string.ts";
import type { SpfRecord, Written } from "#lib/protocols/spf/record.ts";

/** A term that leaves the decision to another domain's record. */
export interface SpfTarget {
  kind: "include" | "redirect";
  term: Written;
  /** In lower case, without the final dot; null where it is made from the message. */
  domain: string | null;
}

/** The domains that a record includes or redirects to, in their order. */
export function spfTargets({ terms }: SpfRecord): SpfTarget[] {
  return terms.flatMap((term) =>
    term.name === "include" || term.name === "redirect" ? [{ kind: term.name, term, domain: staticDomain(term.target) }] : [],
  );
}

function staticDomain(target: MacroString): string | null {
  let domain = "";
  for (const part of target) {
    if (part.type === "macro") return null;
    domain += part.text;
  }
  return domain.toLowerCase().replace(/\.$/, "");
}
