import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What servers wrote of the message. */
export const resultChecks: LookupTexts["checks"] = {
  "results-missing": {
    title: "信頼するホストが検証結果を記録していること",
    failureTitle: "{host} の Authentication-Results フィールドがありません",
    why: "検証結果として有効なのは、自分のメールシステムが書いたものだけです。指定された名前のフィールドがここにはありません。",
    fix: "名前を、表にあるフィールドの最初の語と比べてください。",
    details: {
      host: "信頼するホストを指定してください。自分のメールサーバーが追加する Authentication-Results フィールドの最初の語です。",
    },
  },
  "results-forged": {
    title: "外部の誰も、信頼するホストの名前で書いていないこと",
    failureTitle: "メッセージに、{host} の名前のフィールドが最初から {count} 個付いていました",
    why: "このフィールドはメッセージが入ってきたホップより下にあり、自分のシステムが受け取る前から付いていました。自分のものとして読むと、送信者の言い分を信じることになります。",
    fix: "境界のサーバーで、外部から届いたメッセージから、自分の名前の Authentication-Results フィールドを取り除いてください。",
    details: { outside: "外部からメッセージを受け取ったホップがわかりません。" },
  },
  "results-differ": {
    title: "ホストの検証結果が Mailvane の結果と一致すること",
    failureTitle: "{count} 件の結果が Mailvane の結果と異なります",
    why: "Mailvane は今、問い合わせています。メッセージの受信後にレコードや鍵が、またはコピーの際にテキストが変わった可能性があります。新しいメッセージであれば、どちらかが標準に従っていません。",
    fix: "ここに示した SPF、DKIM、DMARC の根拠と、ホストのログを確認してください。",
    details: {
      missing: "ホストは何も記録していません。",
      nothing: "ホストの結果に、Mailvane が比較できるものがありません。",
      open: "ホストの結果のいずれについても、Mailvane に確かな結果がありません。",
      part: "ホストの {count} 件の結果のうち {open} 件は、Mailvane に確かな結果がないため比較できませんでした。",
    },
  },
  "results-malformed": {
    title: "すべての Authentication-Results フィールドを読み取れること",
    failureTitle: "{count} 個の Authentication-Results フィールドが標準の形式ではありません",
    why: "誰のものかを示さないフィールドは名前で信頼できず、結果の形になっていない部分は、読み取るプログラムに無視されます。Microsoft 365 は名前を省きます。",
    fix: "自分のサーバーであれば、最初に名前を、続いて各結果を method=result の形で書くようにしてください。",
    details: { none: "メッセージに Authentication-Results フィールドがありません。" },
  },
  "unanswered-question": {
    title: "必要なすべての問い合わせに応答があること",
    failureTitle: "応答のない問い合わせがあります",
    why: "応答がない場合、レコードが存在するかどうかはわかりません。Mailvane はどちらとも判定しません。受信側はメッセージの受け取りを保留するか、検証なしで通します。",
    fix: "1 分ほど待ってからもう一度確認してください。続く場合は、ゾーンのネームサーバーに到達でき、この問い合わせに応答するかを確認してください。",
  },
};
