import type { RecordType, ResourceRecord } from "#lib/transport/types.ts";

export interface Question {
  name: string;
  type: RecordType | "ANY";
  class: number;
}

/** RFC 1035 §4.1.1; `rcode` holds the twelve bits of RFC 6891 §6.1.3 when there is an OPT record. */
export interface Header {
  id: number;
  response: boolean;
  opcode: number;
  authoritative: boolean;
  truncated: boolean;
  recursionDesired: boolean;
  recursionAvailable: boolean;
  authentic: boolean;
  checkingDisabled: boolean;
  rcode: number;
}

/** The OPT record (RFC 6891 §6.1.2), kept apart from the other records. */
export interface Edns {
  udpSize: number /* octets */;
  version: number;
  dnssecOk: boolean;
  options: { code: number; data: Uint8Array }[];
}

export interface Message extends Header {
  questions: Question[];
  answers: ResourceRecord[];
  authorities: ResourceRecord[];
  additionals: ResourceRecord[];
  edns: Edns | null;
}

/** The message breaks the wire format. The only thing the codec throws. */
export class DnsFormatError extends Error {
  override name = "DnsFormatError";
}
