import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What is wrong with a signature or with an ARC set. */
export const problems: LookupTexts["sentences"] = {
  "a part of it is no tag": "タグではない部分があります",
  "the tag {tag} is missing": "タグ {tag} がありません",
  "the tag {tag} stands twice": "タグ {tag} が 2 回現れています",
  "the version is not 1": "バージョンが 1 ではありません",
  "the algorithm is none that is known": "アルゴリズムが未知のものです",
  "From is not among the fields that it covers": "From が署名の対象に含まれていません",
  "the identity i= is not at the domain d=": "i= の識別子がドメイン d= のものではありません",
  "q= names no way to get the key that is known": "q= に既知の鍵の取得方法がありません",
  "c= is neither simple nor relaxed": "c= が simple でも relaxed でもありません",
  "it expires before it was made": "有効期限が作成より前です",
  "the tag {tag} is no number": "タグ {tag} が数値ではありません",
  "{field} has no instance that can be read": "{field} に、読み取れる番号（i=）がありません",
  "{field} stands twice in set {instance}": "{field} がセット {instance} に 2 回現れています",
  "the set before set {instance} is missing": "セット {instance} の前のセットがありません",
  "{field} is missing in set {instance}": "{field} がセット {instance} にありません",
  "there are more than 50 sets": "セットが 50 個を超えています",
  "the seal of set {instance} says another state of the chain than it must": "セット {instance} の封印の示すチェーンの状態が誤っています",
  "the seal of set {instance} says that the chain had failed before":
    "セット {instance} の封印が、それより前にチェーンが失敗していたことを示しています",
  "the seal of set {instance} has h= or bh=, which a seal must not have":
    "セット {instance} の封印に、あってはならない h= または bh= があります",
  "the signature of set {instance} covers ARC fields, which it must not":
    "セット {instance} の署名が、対象にしてはならない ARC フィールドを対象にしています",
};
