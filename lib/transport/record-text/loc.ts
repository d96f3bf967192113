import type { RecordData } from "#lib/transport/types.ts";

/** RFC 1876 §3: `52 22 23.000 N 4 53 32.000 E -2.00m 1m 10000m 10m`. */
export function locText(loc: RecordData["LOC"]): string {
  const latitude = angle(loc.latitude, "N", "S");
  const longitude = angle(loc.longitude, "E", "W");
  return `${latitude} ${longitude} ${(loc.altitude / 100).toFixed(2)}m ${size(loc.size)} ${size(loc.horizontal)} ${size(loc.vertical)}`;
}

function angle(thousandths: number, positive: string, negative: string): string {
  const whole = Math.abs(thousandths);
  const degrees = Math.floor(whole / 3_600_000);
  const minutes = Math.floor(whole / 60_000) % 60;
  const seconds = ((whole % 60_000) / 1000).toFixed(3);
  return `${degrees} ${minutes} ${seconds} ${thousandths < 0 ? negative : positive}`;
}

function size(centimetres: number): string {
  return centimetres % 100 === 0 ? `${centimetres / 100}m` : `${(centimetres / 100).toFixed(2)}m`;
}
