import { setTimeout as later } from "node:timers";
import { decodeMessage, encodeMessage } from "#lib/transport/node/message.ts";
import { DnsFormatError, type Message } from "#lib/transport/node/message-types.ts";
import type { Weather } from "./weather.ts";

/** A number from 0 to below 1. */
export type Chance = () => number;

/** Longest that a datagram is held back for others to overtake it, in milliseconds. */
const OVERTAKEN = 200;

/** Lets a datagram through, late, twice, changed or not at all. */
export function pass(
  octets: Uint8Array,
  from: "client" | "server",
  weather: Weather,
  chance: Chance,
  send: (octets: Uint8Array) => void,
): void {
  const { loss = 0, delayMs = 0, duplicate = 0, reorder = 0, largest = Number.POSITIVE_INFINITY } = weather;
  if (chance() < loss || octets.length > largest) return;
  const changed = change(octets, from, weather, chance);
  for (let copies = chance() < duplicate ? 2 : 1; copies > 0; copies--) {
    const wait = delayMs + (chance() < reorder ? chance() * OVERTAKEN : 0);
    if (wait > 0) later(() => send(changed), wait).unref();
    else send(changed);
  }
}

function change(octets: Uint8Array, from: "client" | "server", { truncate = 0, stripEdns = false }: Weather, chance: Chance): Uint8Array {
  if (from === "server" && chance() < truncate)
    return chance() < 0.5 ? emptied(octets) : octets.subarray(0, 12 + chance() * (octets.length - 12));
  return stripEdns ? rewritten(octets, (message) => ({ ...message, edns: null })) : octets;
}

/** TC set, and no records: the question must be asked again over TCP. */
function emptied(octets: Uint8Array): Uint8Array {
  return rewritten(octets, (message) => ({ ...message, truncated: true, answers: [], authorities: [], additionals: [] }));
}

/** What cannot be read passes as it is. */
function rewritten(octets: Uint8Array, edit: (message: Message) => Message): Uint8Array {
  try {
    return encodeMessage(edit(decodeMessage(octets)));
  } catch (error) {
    if (error instanceof DnsFormatError) return octets;
    throw error;
  }
}
