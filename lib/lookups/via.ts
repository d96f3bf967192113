import type { AnyAskable, AnyLookup, Field } from "#lib/engine/lookup.ts";
import { isMultiLabel, toAscii } from "#lib/names/domain.ts";
import { parseIp } from "#lib/names/ip.ts";
import { AUTHORITY } from "#lib/transport/ask-via.ts";

/** Whom to ask: a resolver or a name server in place of the configured resolvers, or the authorities from the root down. `@1.1.1.1` and `@authority` in the box, `?via=1.1.1.1` in an address. */
export const viaField: Field = {
  name: "via",
  label: "Ask this server",
  help: "A resolver or a name server, by address or name, in place of the configured resolvers; or “authority”: the servers of the zone itself, from the root down. In the box it is written with an at sign: @1.1.1.1, @authority.",
  placeholder: "1.1.1.1",
  required: false,
};

/**
 * True for lookups that ask the DNS and nobody else. A blacklist counts only after a self-test through the resolvers that are asked about it, so
 * it is asked through the configured ones.
 */
export function takesVia(lookup: AnyAskable): boolean {
  return isLookup(lookup) && !lookup.active && lookup.text === undefined && lookup.group !== "Reputation";
}

function isLookup(asked: AnyAskable): asked is AnyLookup {
  return "gather" in asked;
}

/** The fields of a lookup's form and address: its own, and the one that every lookup of the DNS has. */
export function fieldsOf(lookup: AnyAskable): readonly Field[] {
  return takesVia(lookup) ? [...lookup.fields, viaField] : lookup.fields;
}

/** The canonical form of a server, or why the text is none. Whether it may be asked is decided when it is. */
export function readVia(text: string): { ok: true; via: string } | { ok: false; problem: string; at?: number } {
  if (text.toLowerCase() === AUTHORITY) return { ok: true, via: AUTHORITY };
  const bare = /^\[([^\]]*)\]$/.exec(text)?.[1] ?? text;
  const ip = parseIp(bare);
  if (ip) return { ok: true, via: ip.text };
  const name = toAscii(text);
  if (!name.ok) return name;
  if (isMultiLabel(name.ascii)) return { ok: true, via: name.ascii };
  return {
    ok: false,
    problem:
      "This is no server: give its address, such as 1.1.1.1, or its full name, such as ns1.example.com. “authority” asks the servers of the zone itself.",
  };
}
