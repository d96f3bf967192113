import { causeOf } from "#lib/engine/causes.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isAbsent, isFailed } from "#lib/transport/read.ts";
import type { AddressScope, Answer } from "#lib/transport/types.ts";
import type { AddressFacts, FamilyFacts } from "./facts.ts";

// What stands in the note of a row, in words.
const NOTES = {
  nodata: "No {type} record",
  nxdomain: "The name does not exist (NXDOMAIN)",
  alias: "Alias of {target}",
  "alias-nodata": "Alias of {target}, which has no {type} record",
  "alias-nxdomain": "Alias of {target}, which does not exist (NXDOMAIN)",
  failed: "No answer: {cause}",
  ptr: "Reverse name: no answer, {cause}",
  forward: "Address of the reverse name {name}: no answer, {cause}",
  beyond: "{beyond} more {type} {beyond|record is|records are} not shown",
} as const;

const SCOPES: Record<Exclude<AddressScope, "public">, string> = {
  private: "Private address: nobody outside its network can reach it",
  loopback: "Loopback address: it leads every sender back to itself",
  "link-local": "Link-local address: it works on one network segment only",
  documentation: "Documentation address: it belongs to no server",
  multicast: "Multicast address: no server can have it",
  reserved: "Reserved address: it is not used on the public Internet",
};

/** The note of a family that has no address to show, or null while all is well. */
export function familyNote({ type, answer }: Pick<FamilyFacts, "type" | "answer">): string | null {
  const target = visible(aliasTarget(answer) ?? "");
  if (isFailed(answer)) return fill(NOTES.failed, { cause: causeOf(answer) });
  if (isAbsent(answer)) return fill(NOTES[target ? (`alias-${answer.status}` as const) : answer.status], { type, target });
  return target ? fill(NOTES.alias, { target }) : null;
}

/** The note of one address: where it lies, that its server's name is an alias, or why its reverse name is not known. */
export function addressNote(family: FamilyFacts, address: AddressFacts): string | null {
  const notes = [
    address.scope === "public" ? null : SCOPES[address.scope],
    familyNote(family),
    openNote(address),
    family.beyond > 0 && family.addresses.at(-1) === address ? fill(NOTES.beyond, { beyond: family.beyond, type: family.type }) : null,
  ].filter((note) => note !== null);
  return notes.length > 0 ? notes.join(" · ") : null;
}

/** The name at the end of the chain of aliases; null when the name asked is no alias. */
export function aliasTarget(answer: Answer): string | null {
  return "cname" in answer ? (answer.cname.at(-1) ?? null) : null;
}

function openNote({ iprev }: AddressFacts): string | null {
  if (iprev?.result !== "temperror") return null;
  if (isFailed(iprev.ptr)) return fill(NOTES.ptr, { cause: causeOf(iprev.ptr) });
  for (const { name, answer } of iprev.forward) {
    if (isFailed(answer)) return fill(NOTES.forward, { name: visible(name), cause: causeOf(answer) });
  }
  return null;
}
