import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Columns, cells, figures, evidence and the verdict. */
export const labels: LookupTexts["sentences"] = {
  "A domain, or a name in it.": "ドメイン、またはその中の名前です。",
  Server: "サーバー",
  Network: "ネットワーク",
  "Named by": "NS レコードの場所",
  UDP: "UDP",
  TCP: "TCP",
  Authority: "権威",
  Serial: "シリアル番号",
  Serials: "シリアル番号",
  Time: "時間",
  // Cells
  "the zone and the one above": "ゾーンと親ゾーン",
  "the zone above only": "親ゾーンのみ",
  "the zone only": "ゾーンのみ",
  "no answer": "応答なし",
  "not asked": "問い合わせなし",
  "Not asked: the address is {scope}, not public": "問い合わせなし: 公開アドレスではありません（{scope}）",
  "No address": "アドレスなし",
  "Its addresses could not be looked up": "アドレスを確認できませんでした",
  "This address is given by the zone above only": "親ゾーンのグルーだけにあるアドレスです",
  // Figures
  "Name servers": "ネームサーバー",
  Addresses: "アドレス",
  "Operators (AS)": "運用者（AS）",
  "Slowest answer": "最も遅い応答",
  // Evidence
  "{code}, no records{authority}": "{code}、レコードなし{authority}",
  ", without authority (AA)": "、権威なし（AA なし）",
  "{servers} and {count} more": "{servers} ほか {count} 件",
  "NS {ns}; glue {glue}": "NS {ns}、グルー {glue}",
  none: "なし",
  "NODATA: the name exists and is not delegated": "NODATA: 名前は存在しますが、委任されていません",
  "It does not speak for the zone above": "親ゾーンの権威サーバーではありません",
  "no name above it has an SOA record": "上位のどの名前にも SOA レコードがありません",
  "{timer} {seconds} s; RFC {number}: {rfc}; Zonemaster: {zonemaster}":
    "{timer} {seconds} 秒（RFC {number}: {rfc}、Zonemaster: {zonemaster}）",
  any: "制限なし",
  "is no host name": "がホスト名ではありません",
  "has no address": "にアドレスがありません",
  // Verdict
  "{zone} is not delegated: the zone above does not know it.": "{zone} は委任されていません。親ゾーンに登録がありません。",
  "No name server of {zone} could be asked.": "{zone} のどのネームサーバーにも問い合わせできませんでした。",
  "No name server of {zone} speaks for it.": "{zone} の権威サーバーとして応答するネームサーバーがありません。",
  "All {count} {count|address|addresses} of the name servers of {zone} speak for it, and nothing is wrong.":
    "{zone} のネームサーバーの {count} 個のアドレスがすべて権威サーバーとして応答し、問題はありません。",
  "{speaking} of {count} {count|address|addresses} of the name servers of {zone} {speaking|speaks|speak} for it; {troubles} {troubles|thing needs|things need} attention.":
    "{zone} のネームサーバーの {count} 個のアドレスのうち {speaking} 個が権威サーバーとして応答しています。要確認の項目が {troubles} 件あります。",
};
