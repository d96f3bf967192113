import type { Provider } from "#lib/protocols/providers/catalogue.ts";
import type { Params, Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import type { KeySearch, Role, ServiceFacts, Sign } from "./facts.ts";

// What stands in the table, in words.
const ROLES: Record<Role, string> = { receives: "Receives", sends: "Sends" };
const CATEGORIES: Record<Provider["category"], string> = {
  mailbox: "Mailboxes",
  gateway: "Mail gateway",
  esp: "Mail sending service",
  forwarding: "Forwarding",
  software: "Mail software",
  "mobile-carrier": "Mobile carrier",
  "spf-service": "SPF service",
};
const SIGNS: Record<Sign["kind"], string> = { mx: "MX {name}", spf: "SPF {name}", dkim: "DKIM {name}" };
const KEYS: Record<KeySearch["status"], string> = {
  found: "Found at {selectors}",
  missing: "None at {selectors}",
  "not-guessable": "Not known: its selector cannot be guessed",
  wildcard: "Not known: every selector has an answer",
  unanswered: "Not known: no answer",
};
const NEEDS = {
  mx: "MX in {names}",
  spf: "SPF include:{names}",
  key: "DKIM at {names}",
  "own-key": "DKIM at a selector of your own",
} as const;
const UNKNOWN_SERVICE = "Not known";

const MOST_NAMED = 4;

/** The row of a service in one role. `place` orders the rows of a role. */
export function serviceRow({ provider, role, signs, key }: ServiceFacts, place: number, state: Row["state"]): Row {
  return {
    id: `${role}/${provider?.name ?? ""}`,
    order: [role === "receives" ? 0 : 1, provider ? 0 : 1, place],
    state,
    cells: {
      role: ROLES[role],
      service: provider?.name ?? UNKNOWN_SERVICE,
      category: provider && CATEGORIES[provider.category],
      evidence: list(
        signs.map(({ kind, name }) => fill(SIGNS[kind], { name: visible(name) })),
        " · ",
      ),
      key: key && fill(KEYS[key.status], keyParams(key)),
      needs: provider && (needsOf(provider, role).join(" · ") || null),
      docs: provider?.docsUrl ?? null,
    },
  };
}

function keyParams(key: KeySearch): Params {
  return "selectors" in key ? { selectors: list(key.selectors) } : {};
}

function needsOf({ mxSuffixes, spfIncludes, dkimSelectors, dkimSelectorsPerAccount }: Provider, role: Role): string[] {
  if (role === "receives") return mxSuffixes.length > 0 ? [fill(NEEDS.mx, { names: list(mxSuffixes) })] : [];
  const key = dkimSelectorsPerAccount
    ? [NEEDS["own-key"]]
    : dkimSelectors.length > 0
      ? [fill(NEEDS.key, { names: list(dkimSelectors) })]
      : [];
  return [...(spfIncludes.length > 0 ? [fill(NEEDS.spf, { names: list(spfIncludes, " / ") })] : []), ...key];
}

function list(names: readonly string[], separator = ", "): string {
  const shown = names.slice(0, MOST_NAMED).join(separator);
  return names.length > MOST_NAMED ? `${shown}${separator}…` : shown;
}
