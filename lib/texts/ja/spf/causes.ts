import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Why the evaluation ends in an error. */
export const causes: LookupTexts["sentences"] = {
  "{domain} is no domain that can be asked about": "{domain} は問い合わせ可能なドメインではありません",
  "{domain} has no SPF record": "{domain} に SPF レコードがありません",
  "{domain} has more than one SPF record": "{domain} に複数の SPF レコードがあります",
  "the record of {domain} breaks the grammar": "{domain} のレコードに文法違反があります",
  "the question {domain} {type} has no answer, {cause}": "{domain} {type} の問い合わせに応答がありません（{cause}）",
  "more than 10 lookups are needed": "10 回を超えるルックアップが必要です",
  "more than 2 lookups find nothing": "2 回を超えるルックアップで結果が得られません",
  "{domain} has {hosts} MX hosts, and 10 are allowed": "{domain} の MX ホストが {hosts} 台あります（上限は 10 台）",
  "{domain}, which the record refers to, has no SPF record": "レコードが参照する {domain} に SPF レコードがありません",
};
