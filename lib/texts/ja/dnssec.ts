import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { algorithmChecks } from "./dnssec/algorithm-checks.ts";
import { chainChecks } from "./dnssec/chain-checks.ts";
import { labels } from "./dnssec/labels.ts";
import { links } from "./dnssec/links.ts";
import { signatureChecks } from "./dnssec/signature-checks.ts";

export const dnssec: LookupTexts = {
  title: "DNSSEC",
  summary: "ルートから名前までの署名の連鎖をリンクごとに検証し、壊れているリンクを示します。",
  checks: { ...chainChecks, ...signatureChecks, ...algorithmChecks },
  sentences: { ...links, ...labels },
  words: {
    secure: "secure",
    insecure: "insecure",
    bogus: "bogus",
    indeterminate: "判定不能",
    trusted: "信頼済み",
    "not used": "不使用",
    "named by DS": "DS に対応",
    "not trusted": "信頼なし",
    "names a key": "対応する鍵あり",
    "no such key": "対応する鍵なし",
    "another key": "別の鍵",
    "key may not sign": "署名に使えない鍵",
    "passed over": "対象外",
    "not supported": "未対応",
    zone: "ゾーン",
    ds: "DS",
    key: "鍵",
    records: "レコード",
    Anchor: "トラストアンカー",
    "DNSKEY, key-signing": "DNSKEY（KSK）",
    "DNSKEY, zone-signing": "DNSKEY（ZSK）",
  },
  asIs: ["link", "state", "record"],
};
