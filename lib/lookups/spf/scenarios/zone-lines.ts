import type { Scenario } from "#lib/engine/scenario.ts";

/** A TXT record as a master-file line; long texts are cut into strings of 255 octets. */
export function txt(name: string, text: string): string {
  const strings = text.match(/.{1,255}/gs) ?? [""];
  return `${name}. 3600 IN TXT ${strings.map((part) => `"${part.replace(/(["\\])/g, "\\$1")}"`).join(" ")}`;
}

/** A host with an address of each family that is given. */
export function host(name: string, ...addresses: string[]): string {
  return addresses.map((address) => `${name}. 3600 IN ${address.includes(":") ? "AAAA" : "A"} ${address}`).join("\n");
}

/** A scenario of a domain `<id>.spf.test` whose SPF record is given; `more` are further lines of its zone. */
export function scenario(
  id: string,
  title: string,
  record: string | null,
  expect: Scenario["expect"],
  { more = [], input = {}, faults }: { more?: string[]; input?: Record<string, string>; faults?: Scenario["faults"] } = {},
): Scenario {
  const target = `${id}.spf.test`;
  const lines = record === null ? more : [txt(target, record), ...more];
  return { id, title, input: { target, ...input }, zones: [target], records: lines.join("\n"), ...(faults && { faults }), expect };
}
