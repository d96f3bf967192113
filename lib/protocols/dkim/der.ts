/** One value of the Distinguished Encoding Rules (ITU-T X.690): its tag, and its contents as positions in the octets read. */
export interface DerValue {
  tag: number;
  start: number;
  end: number;
}

/** `cut-off`: the value says that it is longer than what there is. */
export type DerProblem = "not-der" | "cut-off";

export const INTEGER = 0x02;
export const BIT_STRING = 0x03;
export const OBJECT_IDENTIFIER = 0x06;
export const SEQUENCE = 0x30;

const MOST_LENGTH_OCTETS = 3;

/** Reads the value that begins at `at` and must end before `end`. Lengths must be in their shortest form (X.690 §10.1). */
export function readDer(octets: Uint8Array, at: number, end: number): DerValue | DerProblem {
  const tag = octets[at];
  const first = octets[at + 1];
  if (tag === undefined || first === undefined || at + 1 >= end) return "cut-off";
  if ((tag & 0x1f) === 0x1f) return "not-der"; // no tag of a key needs more than one octet
  if (first < 0x80) return bounded(tag, at + 2, first, end);
  const count = first & 0x7f;
  if (count === 0 || count > MOST_LENGTH_OCTETS) return "not-der";
  if (at + 2 + count > end) return "cut-off";
  let length = 0;
  for (const octet of octets.subarray(at + 2, at + 2 + count)) length = length * 256 + octet;
  if (length < 0x80 || length < 256 ** (count - 1)) return "not-der";
  return bounded(tag, at + 2 + count, length, end);
}

/** The values that stand one after the other in `octets` from `start` to `end`; a problem where that is not all. */
export function readAll(octets: Uint8Array, start: number, end: number): DerValue[] | DerProblem {
  const values: DerValue[] = [];
  for (let at = start; at < end; ) {
    const value = readDer(octets, at, end);
    if (typeof value === "string") return value;
    values.push(value);
    at = value.end;
  }
  return values;
}

/** The octets of an unsigned INTEGER without the zero before a high bit; null where it is negative or not in its shortest form. */
export function unsigned(octets: Uint8Array, { start, end }: DerValue): Uint8Array | null {
  const [first, second] = octets.subarray(start, end);
  if (first === undefined || first >= 0x80) return null;
  if (first !== 0) return octets.slice(start, end);
  if (second === undefined) return new Uint8Array();
  return second >= 0x80 ? octets.slice(start + 1, end) : null;
}

/** One value as it is written. */
export function encodeDer(tag: number, contents: Uint8Array): Uint8Array {
  return Uint8Array.of(tag, ...lengthOctets(contents.length), ...contents);
}

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [0x80 | octets.length, ...octets];
}

function bounded(tag: number, start: number, length: number, end: number): DerValue | DerProblem {
  return start + length > end ? "cut-off" : { tag, start, end: start + length };
}
