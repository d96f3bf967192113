import { certText } from "./record-text/cert.ts";
import { locText } from "./record-text/loc.ts";
import { absolute } from "./record-text/name.ts";
import { base32hex, base64, hex, quoted, quotedText } from "./record-text/octets.ts";
import { svcbText } from "./record-text/svcb.ts";
import type { RecordData, RecordType, ResourceRecord } from "./types.ts";

/**
 * One record as dig prints it, on one line: `gmail.com. 2582 IN MX 5 gmail-smtp-in.l.google.com.`
 * Only printable ASCII comes out: other octets are `\DDD`. Hex and base64 are not split in parts.
 */
export function recordText(record: ResourceRecord): string {
  return `${absolute(record.name)} ${record.ttl} IN ${record.type} ${dataText(record)}`;
}

/** The data alone, as dig prints it. */
export function dataText(record: ResourceRecord): string {
  switch (record.type) {
    case "A":
    case "AAAA":
      return record.data.address;
    case "CNAME":
    case "DNAME":
    case "NS":
    case "PTR":
      return absolute(record.data.target);
    case "MX":
      return `${record.data.preference} ${absolute(record.data.exchange)}`;
    case "TXT":
    case "SPF":
      return record.data.strings.map(quoted).join(" ");
    case "SOA":
      return soaText(record.data);
    case "SRV":
      return `${record.data.priority} ${record.data.weight} ${record.data.port} ${absolute(record.data.target)}`;
    case "CAA":
      return `${record.data.flags} ${tagText(record.data.tag)} ${quoted(record.data.value)}`;
    case "NAPTR":
      return naptrText(record.data);
    case "SVCB":
    case "HTTPS":
      return svcbText(record.data);
    case "TLSA":
    case "SMIMEA":
      return `${record.data.usage} ${record.data.selector} ${record.data.matchingType} ${hex(record.data.data)}`;
    case "SSHFP":
      return `${record.data.algorithm} ${record.data.fingerprintType} ${hex(record.data.fingerprint)}`;
    case "DS":
    case "CDS":
      return `${record.data.keyTag} ${record.data.algorithm} ${record.data.digestType} ${hex(record.data.digest)}`;
    case "DNSKEY":
    case "CDNSKEY":
      return `${record.data.flags} ${record.data.protocol} ${record.data.algorithm} ${base64(record.data.publicKey)}`;
    case "RRSIG":
      return rrsigText(record.data);
    case "NSEC":
      return [absolute(record.data.next), ...record.data.types].join(" ");
    case "NSEC3":
      return [nsec3Text(record.data), base32hex(record.data.nextHashed), ...record.data.types].join(" ");
    case "NSEC3PARAM":
      return nsec3Text(record.data);
    case "LOC":
      return locText(record.data);
    case "URI":
      return `${record.data.priority} ${record.data.weight} ${quoted(record.data.target)}`;
    case "CERT":
      return certText(record.data);
    default:
      return unknownText(record.data.rdata);
  }
}

/** RFC 3597 §5. */
function unknownText(rdata: Uint8Array): string {
  return rdata.length === 0 ? "\\# 0" : `\\# ${rdata.length} ${hex(rdata)}`;
}

function soaText(soa: RecordData["SOA"]): string {
  const numbers = [soa.serial, soa.refresh, soa.retry, soa.expire, soa.minimum];
  return [absolute(soa.mname), absolute(soa.rname), ...numbers].join(" ");
}

/** RFC 8659 §4.1: letters and digits. Anything else is a fault of the record's and is shown in quotes. */
function tagText(tag: string): string {
  return /^[a-zA-Z0-9]+$/.test(tag) ? tag : quotedText(tag);
}

function naptrText(naptr: RecordData["NAPTR"]): string {
  const texts = [naptr.flags, naptr.services, naptr.regexp].map(quotedText);
  return [naptr.order, naptr.preference, ...texts, absolute(naptr.replacement)].join(" ");
}

function rrsigText(rrsig: RecordData["RRSIG"]): string {
  const covered: [RecordType, number, number, number] = [rrsig.typeCovered, rrsig.algorithm, rrsig.labels, rrsig.originalTtl];
  const times = [time(rrsig.expiration), time(rrsig.inception)];
  return [...covered, ...times, rrsig.keyTag, absolute(rrsig.signer), base64(rrsig.signature)].join(" ");
}

/** Seconds since the epoch as YYYYMMDDHHmmSS in UTC (RFC 4034 §3.2). */
function time(seconds: number): string {
  const iso = new Date(seconds * 1000).toISOString();
  return iso.slice(0, 4) + iso.slice(5, 7) + iso.slice(8, 10) + iso.slice(11, 13) + iso.slice(14, 16) + iso.slice(17, 19);
}

function nsec3Text(data: RecordData["NSEC3PARAM"]): string {
  const salt = data.salt.length === 0 ? "-" : hex(data.salt);
  return `${data.hashAlgorithm} ${data.flags} ${data.iterations} ${salt}`;
}
