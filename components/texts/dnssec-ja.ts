import type { dnssec } from "./dnssec.ts";

export const dnssecJa: Readonly<Record<keyof typeof dnssec, string>> = {
  "dnssec.picture": "{name} の信頼の連鎖の図。続く一覧に同じ内容を文章で示します。",
  "dnssec.anchors": "トラストアンカー",
  "dnssec.ds": "DS レコード",
  "dnssec.keys": "鍵",
  "dnssec.records": "レコード",
  "dnssec.ksk": "{tag}（鍵署名鍵）",
  "dnssec.zsk": "{tag}（ゾーン署名鍵）",
  "dnssec.signedBy": "署名者 {tags}",
  "dnssec.until": "{time} まで",
};
