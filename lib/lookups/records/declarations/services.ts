import { code, host, link, number, shownName, shownOctets, text } from "#lib/lookups/questions/columns.ts";
import { declareType } from "#lib/lookups/records/declaration.ts";
import { purposeOf } from "#lib/lookups/records/txt-purposes.ts";
import { shown } from "#lib/lookups/txt-records/shown.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { locText } from "#lib/transport/record-text/loc.ts";
import { svcbParamsText } from "#lib/transport/record-text/svcb.ts";
import type { RecordData } from "#lib/transport/types.ts";

/** Types that say what is offered at a name, and what is to be known of it. */

export const txt = declareType({
  type: "TXT",
  summary: "The texts published at a name: sender policies, keys, proofs of ownership.",
  example: "gmail.com",
  reference: rfc(1035, "3.3.14"),
  columns: [text("purpose", "For"), code("text", "Text"), number("octets", "Octets"), number("strings", "Strings")],
  cells: ({ strings }) => {
    const whole = strings.map(shownOctets).join("");
    const octets = strings.reduce((sum, { length }) => sum + length, 0);
    return { purpose: purposeOf(whole), text: whole, octets, strings: strings.length };
  },
});

export const srv = declareType({
  type: "SRV",
  summary: "The servers of a service, with their ports, in the order in which they are tried.",
  example: "_imaps._tcp.gmail.com",
  reference: rfc(2782),
  columns: [number("priority", "Priority"), number("weight", "Weight"), host("target", "Server"), code("port", "Port")],
  cells: (data) => ({ priority: data.priority, weight: data.weight, target: shownName(data.target), port: data.port }),
});

export const naptr = declareType({
  type: "NAPTR",
  summary: "Rules that rewrite a name into an address of a service, such as SIP or ENUM.",
  example: "example.com",
  reference: rfc(3403, "4"),
  columns: [
    number("order", "Order"),
    number("preference", "Preference"),
    text("services", "Services"),
    text("flags", "Flags"),
    code("regexp", "Regular expression"),
    host("replacement", "Replacement"),
  ],
  cells: (data) => ({
    order: data.order,
    preference: data.preference,
    services: shown(data.services),
    flags: shown(data.flags),
    regexp: shown(data.regexp),
    replacement: shownName(data.replacement),
  }),
});

const binding = {
  reference: rfc(9460, "2"),
  columns: [number("priority", "Priority"), host("target", "Target"), code("params", "Parameters")],
  cells: ({ priority, target, params }: RecordData["SVCB"]) => ({
    priority,
    target: shownName(target),
    params: params.length === 0 ? null : svcbParamsText(params),
  }),
};

export const svcb = declareType({
  ...binding,
  type: "SVCB",
  summary: "Where and how a service is reached: endpoints, ports, protocols.",
  example: "_dns.resolver.arpa",
});

export const https = declareType({
  ...binding,
  type: "HTTPS",
  summary: "Where and how a web site is reached: endpoints, HTTP versions, address hints.",
  example: "example.com",
});

export const uri = declareType({
  type: "URI",
  summary: "Addresses of a service, in the order in which they are tried.",
  example: "_ftp._tcp.example.com",
  reference: rfc(7553, "4"),
  columns: [number("priority", "Priority"), number("weight", "Weight"), link("target", "Target")],
  cells: (data) => ({ priority: data.priority, weight: data.weight, target: shownOctets(data.target) }),
});

export const loc = declareType({
  type: "LOC",
  summary: "Where on Earth a name is.",
  example: "example.com",
  reference: rfc(1876, "2"),
  columns: [code("position", "Position"), link("map", "Map")],
  cells: (data) => ({ position: locText(data), map: mapOf(data) }),
});

const DEGREE = 3_600_000; // thousandths of a second of arc

function mapOf({ latitude, longitude }: RecordData["LOC"]): string {
  const degrees = (angle: number) => (angle / DEGREE).toFixed(5);
  return `https://www.openstreetmap.org/?mlat=${degrees(latitude)}&mlon=${degrees(longitude)}`;
}
