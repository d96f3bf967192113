import { code, named, shownOctets, text } from "#lib/lookups/questions/columns.ts";
import { caaMeaning } from "#lib/lookups/records/caa-meaning.ts";
import { declareType } from "#lib/lookups/records/declaration.ts";
import * as numbers from "#lib/lookups/records/numbers.ts";
import { shown } from "#lib/lookups/txt-records/shown.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { CERTIFICATE_TYPES } from "#lib/transport/record-text/cert.ts";
import { base64, hex } from "#lib/transport/record-text/octets.ts";

/** Types that hold certificates and keys, or say who may issue them. */

export const caa = declareType({
  type: "CAA",
  summary: "Which certification authorities may issue certificates for a name.",
  example: "gmail.com",
  reference: rfc(8659, "4"),
  columns: [text("tag", "Tag"), code("value", "Value"), text("critical", "Critical"), text("meaning", "What it means")],
  cells: ({ flags, tag, value }) => {
    const shownValue = shownOctets(value);
    // RFC 8659 §4.1: the flag is bit 0, the highest.
    return { tag: shown(tag), value: shownValue, critical: (flags & 0x80) !== 0, meaning: caaMeaning(tag, shownValue) };
  },
});

export const tlsa = declareType({
  type: "TLSA",
  summary: "The certificates and keys that a TLS server may show (DANE).",
  example: "_25._tcp.mx.example.com",
  reference: rfc(6698, "2"),
  columns: [text("usage", "Usage"), text("selector", "Selector"), text("matching", "Matching type"), code("data", "Data")],
  cells: (data) => ({
    usage: named(data.usage, numbers.TLSA_USAGES),
    selector: named(data.selector, numbers.TLSA_SELECTORS),
    matching: named(data.matchingType, numbers.TLSA_MATCHING),
    data: hex(data.data),
  }),
});

export const sshfp = declareType({
  type: "SSHFP",
  summary: "The fingerprints of a host's SSH keys.",
  example: "host.example.com",
  reference: rfc(4255, "3"),
  columns: [text("algorithm", "Key"), text("fingerprintType", "Digest"), code("fingerprint", "Fingerprint")],
  cells: (data) => ({
    algorithm: named(data.algorithm, numbers.SSH_ALGORITHMS),
    fingerprintType: named(data.fingerprintType, numbers.SSH_FINGERPRINTS),
    fingerprint: hex(data.fingerprint),
  }),
});

export const cert = declareType({
  type: "CERT",
  summary: "Certificates and keys published at a name.",
  example: "example.com",
  reference: rfc(4398, "2"),
  columns: [text("certificateType", "Type"), code("keyTag", "Key tag"), text("algorithm", "Algorithm"), code("certificate", "Certificate")],
  cells: (data) => ({
    certificateType: named(data.certificateType, CERTIFICATE_TYPES),
    keyTag: data.keyTag,
    algorithm: named(data.algorithm, numbers.ALGORITHMS),
    certificate: base64(data.certificate),
  }),
});
