import { expect, test } from "vitest";
import { change } from "#lib/history/change-kinds.ts";
import type { Kept } from "#lib/report/change.ts";
import { translateChange, translateKept } from "./translate-change.ts";

const SEEN = { before: "v=DMARC1; p=reject", after: null };

test.each([
  [
    change("dmarc/policy-weaker", "worse", { from: "p=reject", to: "p=none" }, SEEN),
    "DMARC のポリシーが p=reject から p=none に変わりました（弱化）。",
  ],
  [
    change("dmarc/subdomains-weaker", "worse", { subject: "subdomains", from: "reject", to: "no policy" }, SEEN),
    "サブドメインに対する DMARC のポリシーが reject からポリシーなしに変わりました（弱化）。",
  ],
  [
    change("spf/all-weaker", "worse", { name: "a.test", from: "-all", to: "nothing" }, SEEN),
    "a.test の SPF で、それ以外の送信元の扱いが -all から指定なしに変わりました（弱化）。",
  ],
])("a change is said by its id", (change, said) => {
  expect(translateChange(change)).toEqual({ ...change, text: said });
});

test("a kind that is no more stays as it was kept", () => {
  const old = { id: "mx/gone", lookup: "mx", direction: "neutral", text: "Gone.", params: {}, before: null, after: null } as const;
  expect(translateChange(old)).toEqual(old);
});

test("checks are named in Japanese, whether they pass or fail", () => {
  const checks = [
    { id: "mx/domain-is-alias", title: "The domain is an alias of another name", before: "pass", after: "fail" },
    { id: "mx/ipv6-missing", title: "Every server has an IPv6 address", before: "info", after: "pass" },
  ] as const;
  const kept: Kept = {
    kept: true,
    run: "1",
    firstSeen: "2026-11-24T00:00:00.000Z",
    times: 1,
    since: "2026-11-23T00:00:00.000Z",
    comparison: { changes: [], checks: [...checks], open: ["TXT a.test"] },
  };
  const said = translateKept(kept);
  expect(said.kept && said.comparison?.checks.map(({ title }) => title)).toEqual([
    "ドメインが別の名前のエイリアスです",
    "すべてのサーバーに IPv6 アドレスがあること",
  ]);
});

test("why a report was not kept is said", () => {
  expect(translateKept({ kept: false, reason: "The store cannot be reached. The server’s log names the cause." })).toEqual({
    kept: false,
    reason: "データベースに接続できません。原因はサーバーのログに記録されています。",
  });
});
