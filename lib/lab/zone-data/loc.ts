import type { ZoneFields } from "#lib/lab/zone-fields.ts";
import type { RecordData } from "#lib/transport/types.ts";

/** RFC 1876 §3, with every field written: `52 22 23.000 N 4 53 32.000 E -2.00m 1m 10000m 10m`. */
export function readLoc(fields: ZoneFields): RecordData["LOC"] {
  return {
    version: 0,
    latitude: angle(fields, "N", "S"),
    longitude: angle(fields, "E", "W"),
    altitude: centimetres(fields.word("the altitude")),
    size: centimetres(fields.word("the size")),
    horizontal: centimetres(fields.word("the horizontal precision")),
    vertical: centimetres(fields.word("the vertical precision")),
  };
}

/** In thousandths of a second of arc. */
function angle(fields: ZoneFields, positive: string, negative: string): number {
  const degrees = fields.number("the degrees", 180);
  const minutes = fields.number("the minutes", 59);
  const seconds = Number(fields.word("the seconds"));
  const side = fields.word("the side");
  if (!(seconds >= 0 && seconds < 60)) throw new Error("the seconds are no number below 60");
  if (side !== positive && side !== negative) throw new Error(`${side} is neither ${positive} nor ${negative}`);
  return Math.round(((degrees * 60 + minutes) * 60 + seconds) * 1000) * (side === positive ? 1 : -1);
}

function centimetres(text: string): number {
  const metres = Number(text.replace(/m$/, ""));
  if (!Number.isFinite(metres)) throw new Error(`${text} is no length in metres`);
  return Math.round(metres * 100);
}
