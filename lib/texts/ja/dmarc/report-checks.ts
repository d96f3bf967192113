import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Where reports go. */
export const reportChecks: LookupTexts["checks"] = {
  "aggregate-reports-missing": {
    title: "集約レポートを求めていること",
    failureTitle: "集約レポートを求めていません",
    why: "集約レポートは、どのサーバーがドメインの名前で送信しているか、自分のメールのどれが失敗しているかを示します。これがないと、状況がわからないままポリシーを決めることになります。",
    fix: "実際に読むアドレス、またはレポートを処理するサービスのアドレスを指定した rua タグを追加してください。{fixable|例:|}\n{line}",
    details: { invalid: "rua タグはありますが、有効な宛先がありません。理由は別のチェックに示しています。" },
  },
  "report-address-invalid": {
    title: "すべてのレポート送信先が正しい URI であること",
    failureTitle: "{count} 件のレポート送信先を利用できません",
    why: "送信先は、mailto: とメールアドレスからなる URI です。受信側はそれ以外には送信しません。",
    fix: "印を付けた箇所を修正してください。{fixable|修正後のレコード:|}\n{line}",
  },
  "report-size-obsolete": {
    title: "送信先にサイズ制限が指定されていないこと",
    failureTitle: "{count} 件の送信先に、受信側が無視するサイズ制限があります",
    why: "アドレスの後の !10m のような制限は古い標準のものです。RFC 9989 に従う受信側はこれを無視し、どのサイズのレポートも送信します。",
    fix: "感嘆符とそれ以降を削除してください。{fixable|修正後のレコード:|}\n{line}",
  },
  "report-scheme-unsupported": {
    title: "レポートがメールで送られること",
    failureTitle: "{count} 件の送信先が {schemes} で、受信側の対応は必須ではありません",
    why: "レポートの送信側が必ず対応しなければならない方法は mailto だけです。ほかの種類の送信先は、対応していない側（ほぼすべて）に無視されます。",
    fix: "代わりに、または併せて、mailto: でメールアドレスを指定してください。",
  },
  "destination-not-authorized": {
    title: "組織外のすべてのホストがレポートの受信に同意していること",
    failureTitle: "レポートが {hosts} に送信されません",
    why: "レコードには誰のアドレスでも書けます。そのため受信側は、組織外の送信先のホストに同意しているかを問い合わせ、同意していない場合は何も送信しません。",
    fix: "{hosts} の運用者に同意を依頼するか、レポートを転送する自分のアドレスを指定してください。{fixable|同意するには、運用者が次のレコードを登録します:|}\n{line}",
    details: {
      missing: "{concerned} は同意していません。{names} に DMARC レコードがありません。",
      elsewhere: "{concerned} の応答は別のホストの送信先を示しています。この場合、どちらにも送信されません。",
      "too-long": "{concerned} が同意を示すべき名前は 253 オクテットを超えるため、レコードを登録できません。",
    },
  },
  "destination-without-mail": {
    title: "すべての送信先がメールを受信できること",
    failureTitle: "レポートを {hosts} にメールで送信できません",
    why: "レポートはメールで送られます。ホストに MX レコードもアドレスもないか、メールを受け取らないと示している場合、レポートはすべて失われます。",
    fix: "アドレスを修正するか、{hosts} に MX レコードを登録してください。",
  },
  "failure-options-without-ruf": {
    title: "失敗レポートのオプションに送信先があること",
    failureTitle: "ruf タグがないため、fo は無視されます",
    why: "fo は、個々のメッセージのレポートをいつ送るかを示します。ruf がなければ何も送られず、fo に意味はありません。",
    fix: "fo を削除するか、個々のメッセージのレポートを受け取るアドレスを ruf に指定してください。送信する受信側は少なく、レポートにはメッセージの一部が含まれます。",
    details: { "no-options": "レコードに fo タグがありません。" },
  },
};
