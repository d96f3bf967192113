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

/** An authoritative name server: it answers for its zones, with its own records, and refuses the rest. */
export interface DnsServerDeclaration {
  addresses: readonly string[];
  zones: readonly string[];
  /** Master-file lines; they may differ from what the resolver of the demo network says. */
  records: string;
  faults?: Readonly<Record<string, Fault>>;
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
  /** By "name TYPE" or "name *", and for all names below one by "*.name TYPE" or "*.name *". The most exact key holds. */
  faults?: Readonly<Record<string, Fault>>;
  /** Name servers that can be asked by themselves. */
  dns?: readonly DnsServerDeclaration[];
  /** Servers that lookups declared `active` connect to. */
  smtp?: readonly SmtpServerDeclaration[];
  https?: readonly HttpsServerDeclaration[];
  /** Findings that must appear, with the outcome. Every check not named must pass or be skipped. */
  expect: {
    verdict: Verdict;
    findings: Readonly<Record<string, Exclude<Outcome, "pass" | "skip">>>;
    /** Checks that must be `pass` and not merely skipped. */
    passes?: readonly string[];
  };
}
