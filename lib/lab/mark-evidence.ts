import type { MarkDeclaration } from "#lib/engine/scenario-servers.ts";
import { BRAND_INDICATOR, LOGOTYPE, MARK_TYPE, ORGANIZATION, TIMESTAMPS } from "#lib/protocols/bimi/evidence/identifiers.ts";
import { logotype } from "#lib/protocols/bimi/evidence/testing/logotype.ts";
import { pemOf } from "#lib/protocols/x509/testing/issue.ts";
import type { Authority } from "./authority.ts";

/** A list without an entry: nobody looks at what the timestamps say. */
const SOME_TIMESTAMPS = Uint8Array.of(4, 2, 0, 0);

/** The evidence document of BIMI that a declaration describes, as PEM. */
export async function markEvidence(declaration: MarkDeclaration, authority: Authority): Promise<string> {
  const { svg, names, type = "Registered Mark", days = [-30, 300], issuer = "authority", without, disordered = false } = declaration;
  const extensions: Record<string, Uint8Array> = {
    ...(svg !== null && { [LOGOTYPE]: await logotype(new TextEncoder().encode(svg)) }),
    ...(without !== "timestamps" && { [TIMESTAMPS]: SOME_TIMESTAMPS }),
  };
  const { own, above } = await authority.issue(
    {
      subject: names[0] ?? "Example",
      attributes: [
        { type: ORGANIZATION, value: "Example Brand Ltd" },
        { type: MARK_TYPE, value: type },
      ],
      names,
      purposes: without === "purpose" ? [] : [BRAND_INDICATOR],
      extensions,
    },
    days,
    issuer,
  );
  const others = without === "intermediate" ? [] : above.map(({ der }) => pemOf(der));
  return [pemOf(own.der), ...(disordered ? [authority.root, ...others.toReversed()] : others)].join("");
}
