import { expect, test } from "vitest";
import { effectivePolicy } from "./effective-policy.ts";
import { parseDmarc } from "./parse.ts";

// RFC 9989 §4.7 (sp, np, t) and §4.10.1 (no valid policy): the domain's, an existing subdomain's, one's that does not exist.
test.each([
  ["p=reject", ["reject p", "reject p", "reject p"]],
  ["p=reject; sp=quarantine", ["reject p", "quarantine sp", "quarantine sp"]],
  ["p=none; np=reject", ["none p", "none p", "reject np"]],
  ["p=none; sp=quarantine; np=reject", ["none p", "quarantine sp", "reject np"]],
  ["p=reject; t=y", ["quarantine p", "quarantine p", "quarantine p"]],
  ["p=quarantine; sp=none; np=reject; t=y", ["none p", "none sp", "quarantine np"]],
  ["p=none; t=y", ["none p", "none p", "none p"]],
  ["p=reject; pct=0", ["reject p", "reject p", "reject p"]],
  ["rua=mailto:a@b.test", ["none -", "none -", "none -"]],
  ["p=maybe; rua=mailto:a@b.test", ["none -", "none -", "none -"]],
  ["p=reject; sp=maybe; rua=mailto:a@b.test", ["none -", "none -", "none -"]],
  ["p=reject; np=; rua=mailto:a@b.test", ["none -", "none -", "none -"]],
  ["p=reject; sp=maybe; rua=a@b.test", [null, null, null]],
  ["p=reject; np=maybe", [null, null, null]],
  ["p=maybe; ruf=mailto:a@b.test", [null, null, null]],
  ["sp=reject", [null, null, null]],
])("%s", (tags, expected) => {
  const record = parseDmarc(`v=DMARC1; ${tags}`);
  const policies = (["domain", "existing", "missing"] as const).map((subject) => {
    const effective = effectivePolicy(record, subject);
    return effective && `${effective.policy} ${effective.tag ?? "-"}`;
  });
  expect(policies).toEqual(expected);
});
