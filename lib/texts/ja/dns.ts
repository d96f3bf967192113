import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { contentChecks } from "./dns/content-checks.ts";
import { delegationChecks } from "./dns/delegation-checks.ts";
import { labels } from "./dns/labels.ts";
import { nameChecks } from "./dns/name-checks.ts";
import { serverChecks } from "./dns/server-checks.ts";

export const dns: LookupTexts = {
  title: "ゾーンの健全性",
  summary:
    "親ゾーンからの委任と、UDP と TCP、IPv4 と IPv6 でのすべてのネームサーバーの応答、その内容、ネットワーク、してはならない動作を確認します。",
  checks: { ...delegationChecks, ...nameChecks, ...serverChecks, ...contentChecks },
  sentences: labels,
  words: { answers: "応答あり", yes: "あり", no: "なし" },
};
