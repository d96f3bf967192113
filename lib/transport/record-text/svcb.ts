import { fromOctets } from "#lib/names/ip.ts";
import type { RecordData } from "#lib/transport/types.ts";
import { absolute } from "./name.ts";
import { base64, escaped, quoted } from "./octets.ts";

// RFC 9460 §14.3.2; dohpath: RFC 9461.
const keys: readonly string[] = ["mandatory", "alpn", "no-default-alpn", "port", "ipv4hint", "ech", "ipv6hint", "dohpath"];
const COMMA = 0x2c;
const BACKSLASH = 0x5c;

/** RFC 9460 §2.1. A value that breaks its key's own format is shown as plain octets. */
export function svcbText({ priority, target, params }: RecordData["SVCB"]): string {
  return [priority, absolute(target), ...params.map(paramText)].join(" ");
}

/** The parameters alone: `alpn="h2,h3" port=8443`. */
export function svcbParamsText(params: RecordData["SVCB"]["params"]): string {
  return params.map(paramText).join(" ");
}

function paramText({ key, value }: { key: number; value: Uint8Array }): string {
  const text = valueText(key, value);
  if (text === "") return keyName(key);
  return text === null ? `key${key}=${quoted(value)}` : `${keyName(key)}=${text}`;
}

function keyName(key: number): string {
  return keys[key] ?? `key${key}`;
}

/** "" for a key without a value, null where there is no better form than the octets. */
function valueText(key: number, value: Uint8Array): string | null {
  switch (keys[key]) {
    case "mandatory":
      return value.length > 0 && value.length % 2 === 0 ? numbers(value).map(keyName).join(",") : null;
    case "alpn":
      return alpn(value);
    case "port":
      return value.length === 2 ? numbers(value).join() : null;
    case "ipv4hint":
      return addresses(value, 4);
    case "ipv6hint":
      return addresses(value, 16);
    case "ech":
      return value.length > 0 ? base64(value) : null;
    case "dohpath":
      return quoted(value);
    default:
      return value.length === 0 ? "" : null;
  }
}

function numbers(value: Uint8Array): number[] {
  return Array.from({ length: value.length / 2 }, (_, i) => (value[2 * i] ?? 0) * 256 + (value[2 * i + 1] ?? 0));
}

function addresses(value: Uint8Array, size: 4 | 16): string | null {
  if (value.length === 0 || value.length % size !== 0) return null;
  return Array.from({ length: value.length / size }, (_, i) => fromOctets(value.slice(i * size, (i + 1) * size)).text).join(",");
}

/** RFC 9460 §7.1.1: length-prefixed names. A comma or backslash inside one is escaped before the whole is quoted (appendix A.1). */
function alpn(value: Uint8Array): string | null {
  const items: string[] = [];
  for (let at = 0; at < value.length; ) {
    const length = value[at] ?? 0;
    const item = value.subarray(at + 1, at + 1 + length);
    if (length === 0 || item.length < length) return null;
    items.push(Array.from(item, (octet) => (octet === COMMA || octet === BACKSLASH ? "\\\\" : "") + escaped(octet)).join(""));
    at += 1 + length;
  }
  return items.length === 0 ? null : `"${items.join(",")}"`;
}
