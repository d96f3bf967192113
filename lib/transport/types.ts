// The ports that lookups and protocols use. No import of node:*, so that every test double and every real client fits.
import type { Dialer } from "./dialer-types.ts";
import type { DnssecTrust } from "./dnssec-types.ts";
import type { Https } from "./https-types.ts";
import type { Servers } from "./server-types.ts";
import type { MessageVerifier } from "./verifier-types.ts";

/** Record data by type. Names are absolute, lower-case, without the final dot; octets outside printable ASCII are `\DDD`. */
export interface RecordData {
  A: { address: string };
  AAAA: { address: string };
  MX: { preference: number; exchange: string };
  TXT: { strings: Uint8Array[] };
  SPF: { strings: Uint8Array[] };
  CNAME: { target: string };
  DNAME: { target: string };
  NS: { target: string };
  PTR: { target: string };
  SOA: { mname: string; rname: string; serial: number; refresh: number; retry: number; expire: number; minimum: number };
  SRV: { priority: number; weight: number; port: number; target: string };
  CAA: { flags: number; tag: string; value: Uint8Array };
  NAPTR: { order: number; preference: number; flags: string; services: string; regexp: string; replacement: string };
  SVCB: { priority: number; target: string; params: { key: number; value: Uint8Array }[] };
  HTTPS: { priority: number; target: string; params: { key: number; value: Uint8Array }[] };
  TLSA: { usage: number; selector: number; matchingType: number; data: Uint8Array };
  SMIMEA: { usage: number; selector: number; matchingType: number; data: Uint8Array };
  SSHFP: { algorithm: number; fingerprintType: number; fingerprint: Uint8Array };
  DS: { keyTag: number; algorithm: number; digestType: number; digest: Uint8Array };
  CDS: { keyTag: number; algorithm: number; digestType: number; digest: Uint8Array };
  DNSKEY: { flags: number; protocol: number; algorithm: number; publicKey: Uint8Array };
  CDNSKEY: { flags: number; protocol: number; algorithm: number; publicKey: Uint8Array };
  RRSIG: {
    typeCovered: RecordType;
    algorithm: number;
    labels: number;
    originalTtl: number;
    expiration: number;
    inception: number;
    keyTag: number;
    signer: string;
    signature: Uint8Array;
  };
  NSEC: { next: string; types: RecordType[] };
  NSEC3: { hashAlgorithm: number; flags: number; iterations: number; salt: Uint8Array; nextHashed: Uint8Array; types: RecordType[] };
  NSEC3PARAM: { hashAlgorithm: number; flags: number; iterations: number; salt: Uint8Array };
  /**
   * RFC 1876 §2: sizes and precisions in centimetres, angles in thousandths of a second of arc, altitude in centimetres. North, east and
   * up are positive.
   */
  LOC: { version: number; size: number; horizontal: number; vertical: number; latitude: number; longitude: number; altitude: number };
  URI: { priority: number; weight: number; target: Uint8Array };
  CERT: { certificateType: number; keyTag: number; algorithm: number; certificate: Uint8Array };
}
export type KnownType = keyof RecordData;
/** A mnemonic, or `TYPE1234` for any other (RFC 3597 §5). */
export type RecordType = KnownType | `TYPE${number}`;

export type RecordOf<T extends KnownType> = { name: string; type: T; ttl: number /* seconds */; data: RecordData[T] };
export type UnknownRecord = { name: string; type: `TYPE${number}`; ttl: number; data: { rdata: Uint8Array } };
export type ResourceRecord = { [T in KnownType]: RecordOf<T> }[KnownType] | UnknownRecord;

interface Asked {
  /** Id of the recorded exchange, for evidence. */
  exchange?: number;
}
/** A record, and its data in the form that signatures are over (RFC 4034 §6.2). */
export interface SignedRecord {
  record: ResourceRecord;
  rdata: Uint8Array;
}
/** All records of a message, signatures and proofs of absence among them. */
export interface Sections {
  answers: SignedRecord[];
  authorities: SignedRecord[];
}
interface Found extends Asked {
  /** Secure by DNSSEC: by our own validation where `validate` asked for it, or by the word of a resolver that the operator trusts (AD). */
  authentic: boolean;
  /** Who validated, where it is authentic. */
  validatedBy?: "mailvane" | "resolver";
  /** There when they were asked for with `signatures`. */
  sections?: Sections;
}
/** Records of the type asked, at the end of the CNAME chain. `cname` lists the aliases followed, each target in turn. */
export interface OkAnswer extends Found {
  status: "ok";
  records: ResourceRecord[];
  cname: string[];
  authoritative: boolean;
  server: string;
}
/** Proof of absence: the only answers that may be read as "there is none". */
export interface AbsentAnswer extends Found {
  status: "nodata" | "nxdomain";
  cname: string[];
  negativeTtl: number | null;
  server: string;
}
/** No answer. `blocked`: our own guard refused. `budget`: the report has asked enough. `cancelled`: the reader left. */
export interface FailedAnswer extends Asked {
  status: "servfail" | "refused" | "timeout" | "malformed" | "network" | "blocked" | "budget" | "cancelled";
  server: string | null;
  /** Extended DNS error (RFC 8914), or the cause in words. */
  ede?: string;
}
export type Answer = OkAnswer | AbsentAnswer | FailedAnswer;

export interface QueryOptions {
  /** Ask this server (address, with port if not 53) instead of the configured resolvers. */
  server?: string;
  /** Default true: records at the end of the chain. */
  followCname?: boolean;
  /** Do not answer from the cache. */
  fresh?: boolean;
  /**
   * Ask for whatever there is, be its signatures valid or not (CD, RFC 4035 §3.2.2), follow no alias, and give the sections of the
   * message. For those who validate for themselves.
   */
  signatures?: boolean;
  /** Validate the answer, unless a resolver is asked whose word is trusted. What is bogus is then SERVFAIL. */
  validate?: boolean;
}
export interface Resolver {
  /** Never throws and never rejects: whatever goes wrong is an Answer. */
  query(name: string, type: RecordType, options?: QueryOptions): Promise<Answer>;
}

/** What the self-test of a blacklist found (RFC 5782 §5). Only `usable` may say "not listed"; `untested` lists have no test entry. */
export interface ListHealth {
  state: "usable" | "untested" | "refused" | "silent" | "wildcard" | "unreachable";
  /** Milliseconds since the epoch. */
  checkedAt: number;
  /** What was seen, in words; never holds a key. */
  detail: string;
}
export interface Blacklists {
  /**
   * The self-test's result for one kind of item (default: the first that the list serves), cached by the process.
   * A value where one is kept; a promise where the list has to be asked first.
   */
  health(zone: string, kind?: "ipv4" | "ipv6" | "domain"): ListHealth | Promise<ListHealth>;
  /** The operator's key for a list, or null. Never shown or logged. */
  key(zone: string): string | null;
  /** A list that passed its self-test has left a question unanswered: test it again, at most once a minute. */
  doubt(zone: string, kind?: "ipv4" | "ipv6" | "domain"): void;
}

export type AddressScope = "public" | "private" | "loopback" | "link-local" | "documentation" | "multicast" | "reserved";

/** All that a lookup may use of the world. */
export interface Transport {
  resolver: Resolver;
  blacklists: Blacklists;
  /** Whom blacklists are asked of, where that is not `resolver`: the same as for their self-tests. */
  listResolver?: Resolver;
  /** Name servers by themselves, for lookups that are declared `active`. */
  servers: Servers;
  /** For lookups that are declared `active`. */
  dialer: Dialer;
  /** For lookups that are declared `active`. */
  https: Https;
  /** Roots, DER, that count as those of mark verifying authorities beside the known ones: the demo network has its own. */
  markRoots?: readonly Uint8Array[];
  /** Verifies the signatures of messages. */
  verifier: MessageVerifier;
  /** What DNSSEC is validated with: cryptography, and the keys of the root that are believed. */
  dnssec: DnssecTrust;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Where an address lies. In the demo network documentation addresses stand for public ones. */
  scope(address: string): AddressScope;
  /** Aborted when the reader left or the report's time is over. */
  signal: AbortSignal;
}
