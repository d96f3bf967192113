import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** The link that broke, and what DS records, keys and signatures are worth. */
export const links: LookupTexts["sentences"] = {
  "{name} {type} came without a signature, though the zone is signed": "ゾーンは署名されていますが、{name} {type} に署名がありません",
  "the signature over {name} {type} has expired": "{name} {type} の署名の有効期限が切れています",
  "the signature over {name} {type} is not valid yet": "{name} {type} の署名がまだ有効期間に入っていません",
  "the signature over {name} {type} is another zone's": "{name} {type} の署名が別のゾーンのものです",
  "the signature over {name} {type} is for a longer name": "{name} {type} の署名がより長い名前のものです",
  "the signature over {name} {type} is by a key that the zone does not have, or that nobody vouches for":
    "{name} {type} の署名の鍵がゾーンにないか、保証されていません",
  "the signature over {name} {type} is of an algorithm that validators do not use, and there is no other":
    "{name} {type} の署名が検証に使われないアルゴリズムによるもので、ほかに署名がありません",
  "the signature over {name} {type} is not over what is there: record, key or signature was changed":
    "{name} {type} の署名が実際の内容と一致しません（レコード、鍵、署名のいずれかが変更されています）",
  "so many signatures over {name} {type} are wrong that validators give up": "{name} {type} には誤った署名が多すぎ、検証が打ち切られます",
  "the zone above holds a DS record for {name}, and {name} shows no keys":
    "親ゾーンに {name} の DS レコードがありますが、{name} は鍵を公開していません",
  "none of the DS records that the zone above holds for {name} names a key of {name}":
    "親ゾーンにある {name} の DS レコードのどれにも、対応する鍵が {name} にありません",
  "it is claimed that there is no {name} {type}, and not proven": "{name} {type} は存在しないと応答していますが、証明がありません",
  "it is claimed that there is no {name} {type}, and the proof says that there is":
    "{name} {type} は存在しないと応答していますが、証明では存在することになっています",
  "the zone above says, under its signature, that there is no DS record for {name}":
    "親ゾーンは署名付きで、{name} の DS レコードがないことを示しています",
  "the zone above {name} leaves unsigned delegations out of its proofs (opt-out)":
    "{name} の親ゾーンは、署名のない委任を証明の対象外にしています（オプトアウト）",
  "the zone above {name} hashes names more often than validators do": "{name} の親ゾーンのハッシュの反復が、検証側の上限を超えています",
  "all DS records for {name} are of algorithms or digests that validators do not use":
    "{name} の DS レコードのアルゴリズムまたはダイジェストが、どれも検証に使われないものです",
  "the question {name} {type} has no answer: {cause}": "{name} {type} の問い合わせに応答がありません: {cause}",
  "not even the keys of the root came with their signatures: the resolver, or something on the way to it, leaves them out":
    "ルートの鍵にも署名がありません。リゾルバーかその経路で取り除かれています",
  "the keys of the root that came are not those that Mailvane believes": "届いたルートの鍵が、Mailvane の信頼する鍵と異なります",
  // DS records
  "names a key": "対応する鍵あり",
  "no such key": "対応する鍵なし",
  "another key": "別の鍵",
  "key may not sign": "署名に使えない鍵",
  "passed over": "対象外",
  "not supported": "未対応",
  // Signatures
  "not valid yet": "有効期間前",
  "another zone's": "別のゾーンのもの",
  "for another name": "別の名前のもの",
  "algorithm not used": "使われないアルゴリズム",
  "does not verify": "検証できない",
  "not tried": "未検証",
  valid: "有効",
  expired: "期限切れ",
};
