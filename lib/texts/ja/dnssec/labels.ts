import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Columns, notes, figures, evidence and the verdict. */
export const labels: LookupTexts["sentences"] = {
  "A domain, a host, or a name with underscores.": "ドメイン、ホスト、またはアンダースコアを含む名前です。",
  Zone: "ゾーン",
  Link: "リンク",
  "Key tag": "鍵タグ",
  Algorithm: "アルゴリズム",
  "Signed by": "署名した鍵",
  "Valid until": "有効期限",
  // Notes
  "Believed without proof: where every chain begins": "証明なしに信頼する、すべての連鎖の起点",
  "{bits} bits": "{bits} ビット",
  Revoked: "失効",
  "Not a zone key": "ゾーン鍵ではありません",
  "Does not exist, and that is proven": "存在しないことが証明されています",
  "No such record, and that is proven": "レコードがないことが証明されています",
  "Made from the wildcard *.{name}": "ワイルドカード *.{name} による応答",
  "{tag}: {state}": "{tag}: {state}",
  nobody: "なし",
  // Figures
  "Zones in the chain": "連鎖のゾーン数",
  "Proof of absence": "不在証明",
  "NSEC, compact": "NSEC（コンパクト）",
  "Next signature expires": "次の署名の期限",
  // Evidence
  "RRSIG {type} by key {tag} of {signer}, {algorithm}, from {from} until {until}":
    "RRSIG {type}、{signer} の鍵 {tag}、{algorithm}、{from} から {until} まで",
  // Verdict
  "The root": "ルート",
  "{name} is secure: every link from the root through {count} {count|zone|zones} is signed and valid.":
    "{name} は secure です。ルートから {count} 個のゾーンまで、すべてのリンクが署名され、有効です。",
  "{name} does not exist, and {zone} proves it under its signature.": "{name} は存在しません。{zone} が署名付きで証明しています。",
  "{name} is not signed: {parent} says, under its signature, that {zone} has no DS record.":
    "{name} は署名されていません。{parent} が署名付きで、{zone} の DS レコードがないことを示しています。",
  "{zone} is signed, but {parent} has no DS record for it: nobody can rely on the signatures.":
    "{zone} は署名されていますが、{parent} に DS レコードがないため、署名を検証に使えません。",
  "{name} is not signed, as far as can be told: {parent} leaves unsigned names out of its proofs (opt-out).":
    "わかる範囲では {name} は署名されていません。{parent} は署名のない名前を証明の対象外にしています（オプトアウト）。",
  "{name} counts as not signed: {parent} hashes names more often than validators do.":
    "{name} は署名なしとみなされます。{parent} のハッシュの反復が検証側の上限を超えています。",
  "{name} counts as not signed: all DS records for {zone} are of algorithms or digests that validators do not use.":
    "{name} は署名なしとみなされます。{zone} の DS レコードのアルゴリズムまたはダイジェストが、どれも検証に使われないものです。",
  "{name} is signed, and something that it leads to is not.": "{name} は署名されていますが、その参照先は署名されていません。",
  "Every link from the root through {count} {count|zone|zones} is signed and valid, but not all records of {name} could be seen: {broken}.":
    "ルートから {count} 個のゾーンまで、すべてのリンクが署名され、有効ですが、{name} のすべてのレコードは確認できませんでした: {broken}。",
  "{name} is bogus: {broken}. Resolvers that validate answer SERVFAIL in its place.":
    "{name} は bogus です: {broken}。検証リゾルバーは SERVFAIL を返します。",
  "Whether {name} is signed could not be found out: {broken}.": "{name} が署名されているかどうかを確認できませんでした: {broken}。",
};
