import type { Reader } from "#lib/transport/node/message-reader.ts";
import { DnsFormatError } from "#lib/transport/node/message-types.ts";
import type { Writer } from "#lib/transport/node/message-writer.ts";
import type { RecordData } from "#lib/transport/types.ts";
import type { Rdata } from "./rdata.ts";

const ORIGIN = 2 ** 31; // equator and prime meridian, in thousandths of a second of arc
const DEGREE = 3_600_000;
const SEA_LEVEL = 10_000_000; // the altitude is counted from 100,000 m below the WGS 84 ellipsoid, in centimetres

/** RFC 1876 §2. North, east and up are positive. Another version than 0 has another format, which nobody has defined. */
export const loc: Rdata<RecordData["LOC"]> = {
  read(reader) {
    const version = reader.u8();
    if (version !== 0) throw new DnsFormatError(`A LOC record is of the unknown version ${version}.`);
    return {
      version,
      size: readSize(reader),
      horizontal: readSize(reader),
      vertical: readSize(reader),
      latitude: checkAngle(reader.u32() - ORIGIN, 90),
      longitude: checkAngle(reader.u32() - ORIGIN, 180),
      altitude: reader.u32() - SEA_LEVEL,
    };
  },
  write(writer, data) {
    if (data.version !== 0) throw new DnsFormatError(`A LOC record is of the unknown version ${data.version}.`);
    writer.u8(data.version);
    writeSize(writer, data.size);
    writeSize(writer, data.horizontal);
    writeSize(writer, data.vertical);
    writer.u32(checkAngle(data.latitude, 90) + ORIGIN);
    writer.u32(checkAngle(data.longitude, 180) + ORIGIN);
    writer.u32(data.altitude + SEA_LEVEL);
  },
};

/** One octet: a digit, and the power of ten by which it is multiplied. */
function readSize(reader: Reader): number {
  const octet = reader.u8();
  if (octet >> 4 > 9 || (octet & 15) > 9) throw new DnsFormatError("A size in a LOC record is not a digit and a power of ten.");
  return (octet >> 4) * 10 ** (octet & 15);
}

function writeSize(writer: Writer, centimetres: number): void {
  let power = 0;
  let digit = centimetres;
  for (; digit > 9 && power < 9; power++) digit /= 10;
  if (!Number.isInteger(digit) || digit > 9) throw new DnsFormatError(`${centimetres} cm cannot be written as a digit and a power of ten.`);
  writer.u8(digit * 16 + power);
}

function checkAngle(angle: number, degrees: number): number {
  if (Math.abs(angle) > degrees * DEGREE) throw new DnsFormatError(`An angle in a LOC record is more than ${degrees} degrees.`);
  return angle;
}
