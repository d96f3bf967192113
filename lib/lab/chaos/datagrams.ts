import { setTimeout as later } from "node:timers";
import { decodeMessage } from "#lib/transport/node/message.ts";
import { DnsFormatError } from "#lib/transport/node/message-types.ts";
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
  return stripEdns ? withoutEdns(octets) : octets;
}

const HEADER = 12; // octets
const TC = 0x02;
const OPT = 41;

// Octets are cut out and none is written anew: what passes keeps the letters of its names.

/** TC set, and no records: the question must be asked again over TCP. */
function emptied(octets: Uint8Array): Uint8Array {
  const end = endOfQuestion(octets);
  if (end === null) return octets;
  const cut = Uint8Array.from(octets.subarray(0, end));
  cut[2] = (cut[2] ?? 0) | TC;
  cut.fill(0, 6, HEADER); // no answers, authorities, additionals
  return cut;
}

/** Without the OPT record where that is the last one, as it is in all that Mailvane and the demo network send. */
function withoutEdns(octets: Uint8Array): Uint8Array {
  const edns = ednsOf(octets);
  if (!edns) return octets;
  const start = octets.length - edns.options.reduce((sum, { data }) => sum + 4 + data.length, 11);
  if (octets[start] !== 0 || octets[start + 2] !== OPT) return octets;
  const cut = Uint8Array.from(octets.subarray(0, start));
  cut[11] = (cut[11] ?? 1) - 1; // additionals
  return cut;
}

/** Behind the one question; null where there is another number of them, or a pointer. */
function endOfQuestion(octets: Uint8Array): number | null {
  if (octets[5] !== 1) return null;
  let at = HEADER;
  for (let length = octets[at] ?? 0; length > 0; length = octets[at] ?? 0) {
    if (length > 63) return null;
    at += 1 + length;
  }
  return at + 5;
}

/** What cannot be read has none. */
function ednsOf(octets: Uint8Array) {
  try {
    return decodeMessage(octets).edns;
  } catch (error) {
    if (error instanceof DnsFormatError) return null;
    throw error;
  }
}
