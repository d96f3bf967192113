import type { LookupTexts } from "#lib/texts/catalogue.ts";

export const reverse: LookupTexts = {
  title: "逆引き名",
  summary: "アドレスの名前と、その名前が元のアドレスに戻るかどうかを、メールの受信側と同じ方法で確認します。",
  checks: {
    "name-missing": {
      title: "アドレスに逆引き名があること",
      failureTitle: "{address} に逆引き名がありません",
      why: "逆引き名のないアドレスからのメールを拒否したり、迷惑メールと判定したりする受信側が多くあります。ログにも番号しか残りません。",
      fix: "アドレスの割り当て元に、マシンの名前を指す PTR レコードの登録を依頼してください:\n{question}. IN PTR mail.example.com.",
    },
    "not-confirmed": {
      title: "逆引き名が元のアドレスに戻ること",
      failureTitle: "{address} の逆引き名はどれも元のアドレスに戻りません",
      why: "自分のアドレスの逆引きゾーンには、誰でも好きな名前を書けます。そのため受信側は、その名前が同じアドレスを持つ場合にだけ信用します。ここでは持っていません。",
      fix: "名前にアドレスを登録するか、逆引き名をこのアドレスを持つ名前に変更してもらってください:\n{name}. IN {type} {address}",
      details: { "no-name": "{address} に逆引き名がありません。" },
    },
    "several-names": {
      title: "アドレスの逆引き名が 1 つであること",
      failureTitle: "{address} に逆引き名が {count} 個あります",
      why: "複数の名前は許されています。ただし多くのプログラムはそのうち 1 つだけを使い、どれになるかは問い合わせのたびに変わります。受信側が調べるのは最大 10 個です。",
      fix: "マシンが名乗っている名前を残してください。",
    },
    "unanswered-question": {
      title: "すべての問い合わせに応答があること",
      failureTitle: "応答のない問い合わせがあります",
      why: "応答がない場合、名前やアドレスが存在するかどうかはわかりません。Mailvane はどちらとも判定しません。",
      fix: "1 分ほど待ってからもう一度確認してください。続く場合は、ゾーンのネームサーバーに到達でき、この問い合わせに応答するかを確認してください。",
    },
  },
  sentences: {
    "An IPv4 or IPv6 address.": "IPv4 または IPv6 アドレスです。",
    "{address} is {name}, and the name leads back to it.": "{address} は {name} で、名前は元のアドレスに戻ります。",
    "{address} calls itself {name}, which does not lead back to it.":
      "{address} は {name} を名乗っていますが、その名前は元のアドレスに戻りません。",
    "{address} has no reverse name.": "{address} に逆引き名がありません。",
    "Whether {address} has a reverse name that leads back could not be found out: {cause}.":
      "{address} に元のアドレスへ戻る逆引き名があるかどうかを確認できませんでした: {cause}。",
    "Name of the address": "アドレスの名前",
    "Addresses of the name": "名前のアドレス",
    "Leads back": "元に戻るか",
    "The name has no address of this family": "名前にこの IP バージョンのアドレスがありません",
    "Not asked: receivers ask about ten names at most": "問い合わせなし: 受信側が調べるのは最大 10 個です",
  },
  words: { confirmed: "一致", unconfirmed: "不一致", unknown: "不明", "not asked": "問い合わせなし" },
};
