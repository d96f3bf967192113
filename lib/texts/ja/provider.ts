import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { labels } from "./provider/labels.ts";

export const provider: LookupTexts = {
  title: "メールサービス",
  summary: "ドメインのメールを送受信するサービスを MX、SPF、DKIM レコードから判別し、それぞれの要件を示します。",
  checks: {
    "domain-does-not-exist": {
      title: "ドメインが存在すること",
      failureTitle: "{domain} は存在しません",
      why: "上位ドメインのネームサーバーがそう応答しています（NXDOMAIN）。このメールドメインは存在せず、サービスを利用することもできません。",
      fix: "綴りを確認してください。自分のドメインであれば、登録されていて期限切れになっておらず、正しいネームサーバーに委任されていることを確認してください。",
    },
    "mailbox-not-authorised": {
      title: "メールボックスのサービスに送信も許可していること",
      failureTitle: "SPF に、メールボックスのある {names} が含まれていません",
      why: "このメールボックスで書かれたメールは、同じサービスから送信されます。そのアドレスを別の方法で許可していなければ、メールは SPF に失敗します。",
      fix: "このメールボックスから送信する場合は、SPF レコードに次の項を追加してください:\n{includes}",
      details: {
        none: "メールボックスと送信の両方を提供するサービスを、メールサーバーから判別できませんでした。",
        "no-mail": "{domain} はメールを送信しません。SPF レコードが誰にも送信を許可していません（-all）。",
        "no-spf": "{domain} に有効な SPF レコードがありません。",
        hosts: "SPF レコードがメールサーバー自体を許可しています（mx）。",
        unseen: "SPF レコードに、内容を調べていない include があります。",
      },
    },
    "sender-without-key": {
      title: "すべての送信サービスに DKIM の鍵があること",
      failureTitle: "{names} の DKIM の鍵が見つかりません",
      why: "SPF はサービスに送信を許可していますが、サービスが通常顧客に割り当てるセレクターに鍵がありません。鍵がないと、メールは SPF だけで DMARC に合格しなければなりませんが、こうしたサービスは独自のエンベロープ送信者を使うため、多くはそれもできません。",
      fix: "サービスで DKIM を有効にし、示されたレコードを登録してください。もう使っていない場合は、SPF レコードから削除してください。",
      details: {
        missing: "次のどのセレクターにも、サービスの鍵がありません: {selectors}。",
        none: "{domain} の送信が許可されたサービスに、セレクターのわかるものがありません。",
        wildcard: "どのセレクターにも応答があるため、個々のセレクターについては何も言えません。",
      },
    },
    "unanswered-question": {
      title: "サービスについてのすべての問い合わせに応答があること",
      failureTitle: "応答のない問い合わせがあります",
      why: "応答がない場合、別のサービスが示されるはずだった可能性があり、この一覧は完全ではないかもしれません。",
      fix: "1 分ほど待ってからもう一度確認してください。続く場合は、ゾーンのネームサーバーに到達でき、この問い合わせに応答するかを確認してください。",
    },
  },
  sentences: labels,
};
