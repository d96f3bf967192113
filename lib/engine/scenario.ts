import type { Outcome, Verdict } from "#lib/report/schema.ts";
import type { HttpsServerDeclaration, SmtpServerDeclaration } from "./scenario-servers.ts";

/** How the demo network answers for a name, in place of the truth. */
export type Fault =
  | "timeout"
  | "servfail"
  | "refused"
  | "truncate" // TC over UDP; the whole answer over TCP
  | "truncate-and-no-tcp"
  | "formerr-with-edns"
  | "wrong-question"
  | "wrong-id"
  | "garbage"
  | "compression-loop"
  | "pointer-to-header"
  | "lying-counts"
  | "two-opt";

/** How an authoritative server misleads whoever comes from the root: its messages are well formed. */
export type Lie =
  | "lower-case" // the question comes back in lower-case letters
  | "not-authoritative" // the answer without AA
  | "upward-referral" // to the root, as servers do that do not serve the zone
  | "strange-referral" // to servers of a zone that does not hold the name
  | "strange-records"; // beside the answer, records of a zone that the server does not serve

/** What a name server does beside answering for its zones. */
export interface Manner {
  /** It hands out its zones to anybody (AXFR). */
  transfer?: true;
  /** What it says of its software. */
  version?: string;
  /** It resolves for strangers. */
  recursion?: true;
  /** It answers as if it did not know EDNS. */
  edns?: false;
  /** It answers over this protocol alone. */
  only?: "udp" | "tcp";
}

/** An authoritative name server: it answers for its zones, with its own records, and refuses the rest. */
export interface DnsServerDeclaration extends Manner {
  addresses: readonly string[];
  zones: readonly string[];
  /** Master-file lines; they may differ from what the resolver of the demo network says. */
  records: string;
  /** By name and type, as in a scenario; "* *" holds for every question. */
  faults?: Readonly<Record<string, Fault | Lie>>;
  /** Added to every answer, in milliseconds. */
  delayMs?: number;
  /** Nothing listens there: connections are refused. */
  refuses?: true;
}

/** How a zone is signed, in place of ECDSA P-256, NSEC and SHA-256. */
export interface SigningDeclaration {
  /** By number; 200 is one that nobody knows. RSA keys are short. */
  algorithm?: 7 | 8 | 10 | 13 | 15 | 200;
  /** Of the DS record, by number. */
  digest?: 1 | 2 | 4;
  denial?: "nsec" | "nsec3" | "nsec3-opt-out" | "compact";
  /** Of NSEC3. */
  iterations?: number;
  /** Of NSEC3, hexadecimal; default: none. */
  salt?: string;
  /** First and last day of the signatures, counted from the start; default: [-1, 14]. */
  days?: readonly [from: number, to: number];
  /** `none`: the zone above has no DS record. `other`: it has one of another key. `both`: one of another key beside the right one. */
  ds?: "none" | "other" | "both";
  /**
   * `no-keys`: the zone shows no keys. `no-signatures`: it leaves its signatures out, but those of the keys. `forged`: its records were changed after
   * they were signed. `no-proofs`: it proves no absence. `keys-not-signed`: no key that the DS record names signs the keys. `trap`: many keys of one tag,
   * and many signatures that do not verify.
   */
  fault?: "no-keys" | "no-signatures" | "forged" | "no-proofs" | "keys-not-signed" | "trap";
}

/** A small piece of the Internet with a lesson: served by the demo network, and a test of one lookup. */
export interface Scenario {
  /** kebab-case, unique among all scenarios of the lookup. */
  id: string;
  /** What it shows, in one sentence. */
  title: string;
  /** For a lookup of a text: the text, as UTF-8. The target of `input` is then what the report is to call it. */
  text?: string;
  /** Raw fields, as in the URL. */
  input: { target: string } & Record<string, string>;
  /**
   * Master-file lines: `name. TTL IN TYPE data`. A name's zone is the nearest `zones` entry above it. TLSA data may cite the certificate of
   * a host that `smtp` or `https` declares: `{certificate sha256 mx.example.test}`, `{key sha512 mx.example.test}`, `{intermediate key sha256 …}`,
   * `{certificate full …}`.
   */
  records: string;
  /** Apexes that this scenario is authoritative for: names below them without records are NXDOMAIN. */
  zones: readonly string[];
  /** Those of the zones that are signed: the resolver says that it has validated what they hold (AD), and what they do not. */
  signed?: readonly string[];
  /** Zones that are signed in another way, or wrongly, by apex. */
  signing?: Readonly<Record<string, SigningDeclaration>>;
  /** By "name TYPE" or "name *", and for all names below one by "*.name TYPE" or "*.name *". The most exact key holds. */
  faults?: Readonly<Record<string, Fault>>;
  /**
   * What the zone above says of `zones`: their NS and DS records and glue. By default it follows from the NS records of the zone; one that has none is served by the
   * demo network's own name servers.
   */
  delegation?: string;
  /** Name servers that can be asked by themselves, and are found on the way from the root. A zone of theirs is served by nobody else. */
  dns?: readonly DnsServerDeclaration[];
  /** What the public resolver at an address says in place of the truth, in master-file lines, and how it misbehaves. */
  resolvers?: Readonly<Record<string, { records?: string; faults?: Readonly<Record<string, Fault>> }>>;
  /** Servers that lookups declared `active` connect to. */
  smtp?: readonly SmtpServerDeclaration[];
  https?: readonly HttpsServerDeclaration[];
  /** Findings that must appear, with the outcome. Every check not named must pass or be skipped. */
  expect: {
    verdict: Verdict;
    findings: Readonly<Record<string, Exclude<Outcome, "pass" | "skip">>>;
    /** Checks that must be `pass` and not merely skipped. */
    passes?: readonly string[];
    /** Checks that must say nothing, for want of evidence. */
    skips?: readonly string[];
  };
}
