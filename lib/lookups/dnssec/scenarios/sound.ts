import type { Scenario } from "#lib/engine/scenario.ts";
import { findings, GOOD, goodBut, HASHED, zone } from "./zone.ts";

/** Zones whose chain holds, and what may be said of them all the same. */
export const soundScenarios: readonly Scenario[] = [
  zone("signed", "A zone that is signed as most are", { signing: {}, expect: { verdict: "pass", findings: {}, passes: GOOD } }),
  zone("ed25519", "Ed25519 keys, and a DS record with SHA-384", {
    signing: { algorithm: 15, digest: 4 },
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  }),
  zone("alias", "A name that is an alias inside its zone", {
    signing: {},
    label: "www",
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  }),
  zone("wildcard", "A name that a wildcard makes", {
    signing: {},
    label: "a.wild",
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  }),
  zone("absent", "A name that does not exist, and the zone proves it", {
    signing: {},
    label: "nobody",
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  }),
  zone("nsec3", "Hashed names", { signing: { denial: "nsec3" }, expect: { verdict: "pass", findings: {}, passes: [...GOOD, ...HASHED] } }),
  zone("compact", "Absence proven in one record, made on demand", {
    signing: { denial: "compact" },
    expect: { verdict: "pass", findings: {}, passes: GOOD },
  }),
  zone("iterations", "Names hashed ten times more than needed", {
    signing: { denial: "nsec3", iterations: 10 },
    expect: { verdict: "warn", findings: findings("fail", "nsec3-iterations"), passes: GOOD },
  }),
  zone("endless", "Names hashed 5,000 times: absence is not proven to anybody", {
    signing: { denial: "nsec3", iterations: 5_000 },
    expect: { verdict: "warn", findings: findings("fail", "nsec3-iterations"), passes: GOOD },
  }),
  zone("salt", "Names hashed with a salt", {
    signing: { denial: "nsec3", salt: "a1b2c3d4" },
    expect: { verdict: "pass", findings: findings("fail", "nsec3-salt"), passes: GOOD },
  }),
  zone("opt-out", "Unsigned delegations left out of the proofs", {
    signing: { denial: "nsec3-opt-out" },
    expect: { verdict: "pass", findings: findings("fail", "opt-out"), passes: GOOD },
  }),
  zone("two-ds", "A DS record of an old key beside the right one", {
    signing: { ds: "both" },
    expect: { verdict: "pass", findings: findings("fail", "stale-ds"), passes: goodBut("stale-ds") },
  }),
  zone("sha1-digest", "A DS record made with SHA-1", {
    signing: { digest: 1 },
    expect: { verdict: "warn", findings: findings("fail", "ds-with-sha1"), passes: goodBut("ds-with-sha1") },
  }),
  zone("rsasha512", "RSA with SHA-512, and short keys", {
    signing: { algorithm: 10 },
    expect: {
      verdict: "pass",
      findings: findings("fail", "algorithm-discouraged", "short-key"),
      passes: goodBut("algorithm-discouraged", "short-key"),
    },
  }),
  zone("expiring", "Signatures that nobody has renewed, one day before they expire", {
    signing: { days: [-13, 1] },
    expect: { verdict: "warn", findings: findings("fail", "expires-soon"), passes: goodBut("expires-soon") },
  }),
];
