import { targetInput } from "#lib/lookups/questions/input.ts";
import { parseIp, unmapped } from "#lib/names/ip.ts";
import { scopeOf } from "#lib/names/scope.ts";

const NOT_ROUTED = "This address is not one of the public Internet: no network announces it.";

/** A public address in its canonical text. Documentation addresses stand for public ones in the demo network. */
export const asnInput = targetInput((text) => {
  const ip = parseIp(text);
  if (!ip) return { problem: "This is no IP address. Type one, such as 192.0.2.1 or 2001:db8::1." };
  const address = unmapped(ip).text;
  return ["public", "documentation"].includes(scopeOf(address)) ? address : { problem: NOT_ROUTED };
}, "Give an IP address, such as 192.0.2.1 or 2001:db8::1.");
