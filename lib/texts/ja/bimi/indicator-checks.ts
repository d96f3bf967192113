import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** The indicator's file. */
export const indicatorChecks: LookupTexts["checks"] = {
  "indicator-missing": {
    title: "レコードにロゴの指定があること",
    failureTitle: "レコードに証明書の指定はありますが、ロゴの指定がありません",
    why: "受信側は l からロゴを取得します。なければ、証明書に何が入っていても、ほとんどの受信側はロゴを表示しません。",
    fix: "ロゴの URL を l に指定してください。証明書に入っているものと同じ SVG を使います。",
  },
  "indicator-not-fetched": {
    title: "ロゴを取得できること",
    failureTitle: "ロゴを取得できません",
    why: "信頼できる証明書の HTTPS でロゴを取得できない場合、受信側はロゴを表示しません。",
    fix: "Web サーバーが、名前の一致する公的な認証局の証明書を使い、{url} にステータス 200 で応答するようにしてください。",
    details: {
      "no-indicator": "レコードに、取得できるロゴの指定がありません。",
      cause: "取得に失敗しました: {cause}。",
    },
  },
  "indicator-type": {
    title: "ロゴが image/svg+xml で配信されること",
    failureTitle: "ロゴが {type} で配信されています",
    why: "ほかのメディアタイプのファイルを受け入れない受信側があります。",
    fix: "Web サーバーがこのファイルに「Content-Type: image/svg+xml」ヘッダーを付けるように設定してください。",
  },
  "indicator-too-large": {
    title: "ロゴが 32 KB 以下であること",
    failureTitle: "ロゴが {size} KB あります",
    why: "受信側はそれぞれ上限を設けており、ほとんどは 32 KB までしか受け入れません。",
    fix: "図を単純にし、数値を丸め、編集ソフトが残した不要なデータを削除してください。",
  },
  "indicator-not-svg": {
    title: "ロゴが SVG 文書であること",
    failureTitle: "ロゴを SVG 文書として読み取れません",
    why: "受信側が受け入れるのは整形式の SVG だけで、1 か所でも誤りがあるとロゴは表示されません。文書型宣言は、メモリーを使い尽くす実体を定義できるため拒否されます。",
    fix: "図を SVG Tiny PS として、文書型宣言なしの UTF-8 で書き出してください。",
    details: { "not-svg": "ファイルが SVG 文書ではありません。別のチェックに示しています。" },
  },
  "indicator-active": {
    title: "ロゴに、動作するもの、動くもの、外部を参照するものがないこと",
    failureTitle: "ロゴの {count} か所が、動作するか、動くか、外部を参照しています",
    why: "このプロファイルは、それ自体で完結した静止画です。スクリプト、アニメーション、リンク、ほかのファイル、ビットマップ画像は使えません。閲覧者への攻撃や追跡に使われうるため、受信側はそれらを拒否します。",
    fix: "印を付けた箇所を削除してください。ビットマップ画像はパスとして描く必要があります。",
  },
  "indicator-profile": {
    title: "ロゴが SVG Tiny PS プロファイルに従っていること",
    failureTitle: "ロゴの {count} か所が SVG Tiny PS プロファイルに従っていません",
    why: "ルート要素は version を 1.2、baseProfile を tiny-ps とし、タイトルを持ち、位置を指定しません。スタイルシート、マスク、クリップ、フィルターはプロファイルに含まれません。従っていないロゴは、受信側が表示しない可能性があります。",
    fix: "印を付けた箇所を修正してください。BIMI Group が SVG からの変換ツールを提供しています。",
  },
  "indicator-shape": {
    title: "ロゴが正方形であること",
    failureTitle: "ロゴが正方形ではありません",
    why: "受信側はロゴを正方形または円形で表示します。ほかの形では、切り取られたり歪んだりします。",
    fix: "ルート要素に「0 0 512 512」のような正方形の viewBox を指定し、図を中央に配置してください。",
  },
  "indicator-size": {
    title: "Gmail がロゴの大きさを読み取れること",
    failureTitle: "Gmail がロゴを正しい大きさで表示しない可能性があります",
    why: "Gmail は、width と height を指定する場合は 96 ピクセル以上の絶対値とし、viewBox の数値を空白で区切るよう求めています。",
    fix: "width と height を 96 以上のピクセル数で指定するか、両方とも省略してください。viewBox は「0 0 512 512」のように書きます。",
  },
};
