import { parseIp } from "#lib/names/ip.ts";

/** Milliseconds for which it is remembered that a server was lame or did not answer. */
const GRUDGE = 60_000;
const MOST = 10_000;
/** Zones that one server is remembered to be lame for. */
const MOST_ZONES = 100;
/** Milliseconds that are supposed of a server nobody has asked: less than of most, so that each is tried. IPv6 is tried where IPv4 was found wanting. */
const UNKNOWN = { 4: 20, 6: 1_000 } as const;
const AVOIDED = 100_000;

interface Note {
  /** Milliseconds of its answers, smoothed; null where it never answered. */
  roundTrip: number | null;
  /** Until when it is asked last, for any zone and for single ones. Milliseconds since the epoch. */
  silentUntil: number;
  lameUntil: Map<string, number>;
}

/** What is known of servers by their address: whom to ask first. Shared by all reports. */
export class ServerNotes {
  #notes = new Map<string, Note>();

  answered(address: string, milliseconds: number): void {
    const note = this.#of(address);
    // RFC 6298 §2 without the variance: an eighth of what is new.
    note.roundTrip = note.roundTrip === null ? milliseconds : note.roundTrip + (milliseconds - note.roundTrip) / 8;
    note.silentUntil = 0;
  }

  /** Milliseconds of its answers; null where it never answered. */
  roundTrip(address: string): number | null {
    return this.#notes.get(address)?.roundTrip ?? null;
  }

  silent(address: string, now: number): void {
    this.#of(address).silentUntil = now + GRUDGE;
  }

  lame(address: string, zone: string, now: number): void {
    const { lameUntil } = this.#of(address);
    if (lameUntil.size >= MOST_ZONES) lameUntil.clear();
    lameUntil.set(zone, now + GRUDGE);
  }

  /** How many milliseconds an answer may take, with those that are avoided behind all others. */
  expected(address: string, zone: string, now: number): number {
    const note = this.#notes.get(address);
    const supposed = note?.roundTrip ?? UNKNOWN[parseIp(address)?.family ?? 4] * Math.random();
    const avoided = note !== undefined && (holds(note.silentUntil, now) || holds(note.lameUntil.get(zone) ?? 0, now));
    return avoided ? supposed + AVOIDED : supposed;
  }

  #of(address: string): Note {
    const known = this.#notes.get(address);
    if (known) return known;
    if (this.#notes.size >= MOST) this.#notes = new Map();
    const note: Note = { roundTrip: null, silentUntil: 0, lameUntil: new Map() };
    this.#notes.set(address, note);
    return note;
  }
}

/** A grudge that is to last longer than any was begun before the system's clock was set back. */
function holds(until: number, now: number): boolean {
  return now < until && until <= now + GRUDGE;
}
