import { addressIn } from "./address.ts";
import type { Clause } from "./clauses.ts";
import type { Receiver, Sender } from "./received.ts";

const HELO = /^(?:helo|ehlo|lhlo)$/i;

/** What a comment behind the name of a client says of it. */
interface Told {
  address: string | null;
  helo: string | null;
  /** A name that stands before the address. */
  name: string | null;
}

/** Reads the `from` clause. The order of HELO name and reverse name differs between programs: the comment tells which is which. */
export function senderOf({ words, comments }: Clause): Sender | null {
  const told = comments.map(readComment);
  const name = words[0] === undefined ? "" : plainName(words[0]);
  const helo = told.find((one) => one.helo !== null)?.helo ?? null;
  const address = told.find((one) => one.address !== null)?.address ?? words.map(addressIn).find((one) => one !== null) ?? null;
  if (name === "" && helo === null && address === null) return null;
  const found = told.find((one) => one.address !== null)?.name ?? null;
  const own = addressIn(name) === null ? hostName(name) : null;
  // `from reverse (HELO helo) (address)` and `from reverse ([address] helo=helo)`, else `from helo (reverse [address])`.
  return helo === null ? { name, helo: own, reverse: found, address } : { name, helo, reverse: found ?? own, address };
}

/** Reads the `by` clause. */
export function receiverOf({ words, comments }: Clause): Receiver | null {
  const [first] = words;
  if (first === undefined) return null;
  const addresses = [first, ...comments.flatMap(piecesOf)].map(addressIn);
  const software = comments.find((comment) => isSoftware(comment)) ?? null;
  return { name: plainName(first), address: addresses.find((address) => address !== null) ?? null, software };
}

function readComment(comment: string): Told {
  const pieces = piecesOf(comment);
  const told: Told = { address: null, helo: null, name: null };
  for (const [index, piece] of pieces.entries()) {
    const helo = /^helo=(.+)$/i.exec(piece)?.[1] ?? (HELO.test(pieces[index - 1] ?? "") ? piece : null);
    const address = addressIn(piece);
    if (helo !== null) told.helo ??= plainName(helo);
    else if (address !== null) told.address ??= address;
    else if (index === 0 && pieces.length > 1) told.name = hostName(piece);
  }
  return told;
}

function isSoftware(comment: string): boolean {
  return !/\b(?:tls|ssl)v?\d|^cipher/i.test(comment) && piecesOf(comment).every((piece) => addressIn(piece) === null);
}

function piecesOf(comment: string): string[] {
  return comment.split(/[\s,()]+/, 20).filter((piece) => piece !== "");
}

/** A name without the final dot that some programs leave; `[192.0.2.1]` stays as it is. */
function plainName(word: string): string {
  return word.replace(/^<|>$/g, "").replace(/\.$/, "");
}

/** Null for `unknown`, which programs write for an address without a name, and for what is no name. */
function hostName(word: string): string | null {
  const name = plainName(word);
  return /^[\w-]+(?:\.[\w-]+)*$/.test(name) && !/^unknown$/i.test(name) && !HELO.test(name) ? name : null;
}
