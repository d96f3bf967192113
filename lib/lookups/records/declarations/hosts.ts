import { address, code, host, seconds, shownName, text } from "#lib/lookups/questions/columns.ts";
import { declareType } from "#lib/lookups/records/declaration.ts";
import { rfc } from "#lib/specs/rfc.ts";

/** Types that say where a name leads, and whose it is. */

export const a = declareType({
  type: "A",
  summary: "The IPv4 addresses of a name.",
  example: "gmail.com",
  reference: rfc(1035, "3.4.1"),
  columns: [address("address", "Address")],
  cells: (data) => ({ address: data.address }),
});

export const aaaa = declareType({
  type: "AAAA",
  summary: "The IPv6 addresses of a name.",
  example: "gmail.com",
  reference: rfc(3596, "2.2"),
  columns: [address("address", "Address")],
  cells: (data) => ({ address: data.address }),
});

export const cname = declareType({
  type: "CNAME",
  summary: "The name that this name is an alias of, and whether that exists.",
  example: "www.example.com",
  reference: rfc(1034, "3.6.2"),
  columns: [host("target", "Alias of")],
  cells: (data) => ({ target: shownName(data.target) }),
});

export const ptr = declareType({
  type: "PTR",
  summary: "The names of an address.",
  example: "142.250.107.27",
  ofAddress: true,
  reference: rfc(1035, "3.5"),
  columns: [host("target", "Name of the address")],
  cells: (data) => ({ target: shownName(data.target) }),
});

export const ns = declareType({
  type: "NS",
  summary: "The name servers of a zone.",
  example: "gmail.com",
  reference: rfc(1035, "3.3.11"),
  columns: [host("server", "Name server")],
  cells: (data) => ({ server: shownName(data.target) }),
});

export const soa = declareType({
  type: "SOA",
  summary: "The zone's primary server, its keeper's mailbox, its serial number and its times.",
  example: "gmail.com",
  reference: rfc(1035, "3.3.13"),
  columns: [
    host("primary", "Primary server"),
    text("mailbox", "Mailbox"),
    code("serial", "Serial"),
    seconds("refresh", "Refresh"),
    seconds("retry", "Retry"),
    seconds("expire", "Expire"),
    seconds("minimum", "Negative TTL"),
  ],
  cells: ({ mname, rname, ...times }) => ({
    primary: shownName(mname),
    mailbox: mailbox(rname),
    serial: times.serial,
    refresh: times.refresh,
    retry: times.retry,
    expire: times.expire,
    minimum: times.minimum,
  }),
});

/** RFC 1035 §8: the first dot that no backslash escapes stands for the at sign. */
function mailbox(rname: string): string {
  const [, local = "", domain = ""] = /^((?:\\.|[^.\\])*)\.(.*)$/.exec(rname) ?? [];
  return local === "" ? shownName(rname) : shownName(`${local.replace(/\\\./g, ".")}@${domain}`);
}
