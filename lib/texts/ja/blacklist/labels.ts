import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Columns, figures and the verdict. */
export const labels: LookupTexts["sentences"] = {
  List: "リスト",
  Result: "結果",
  Answer: "応答",
  "Reason given": "リストの示す理由",
  Time: "時間",
  Removal: "削除の申請",
  Importance: "重要度",
  Zone: "ゾーン",
  "Asked about": "問い合わせた対象",
  Role: "役割",
  "Mail server": "メールサーバー",
  "Kind of list": "リストの種類",
  "Asked about {name}: this list keeps registrable domains.": "{name} について問い合わせました。このリストは登録可能なドメイン単位です。",
  // Figures
  listed: "登録あり",
  "in policy lists": "ポリシーリストに登録",
  "not listed": "登録なし",
  "could not be asked": "問い合わせできず",
  "not confirmed": "未確認",
  "not asked for want of a key": "キーがなく問い合わせなし",
  "Receiving addresses: {receiving}": "受信アドレス: {receiving}",
  "Lists that hold the same data count once.": "同じデータを持つリストは 1 件と数えます。",
  // Verdict
  "{target} is no public address: no list was asked.": "{target} は公開アドレスではないため、どのリストにも問い合わせていません。",
  "Listed on {listed} {listed|blacklist|blacklists}": "登録あり {listed} 件",
  "listed on {listed} {listed|blacklist|blacklists}": "登録あり {listed} 件",
  "in {policy} policy {policy|list|lists}": "ポリシーリスト {policy} 件",
  "not listed on {notListed}": "登録なし {notListed} 件",
  "{notAsked} could not be asked": "問い合わせできず {notAsked} 件",
  "{unconfirmed} not confirmed": "未確認 {unconfirmed} 件",
  "{own}. Receiving addresses: {receiving}": "{own}。受信アドレス: {receiving}",
};

/** What stands alone in a cell. */
export const words: LookupTexts["words"] = {
  listed: "登録あり",
  policy: "ポリシー",
  informational: "参考情報",
  "allow-listed": "許可リストに登録",
  "not-listed": "登録なし",
  unconfirmed: "未確認",
  unknown: "問い合わせできず",
  skipped: "問い合わせなし",
  pending: "問い合わせ中",
  major: "主要",
  common: "一般",
  minor: "小規模",
  block: "ブラックリスト",
  allow: "許可リスト",
  given: "対象",
  receiving: "受信",
  sending: "送信",
};
