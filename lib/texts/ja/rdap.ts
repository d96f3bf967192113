import type { LookupTexts } from "#lib/texts/catalogue.ts";

const UNTOLD = "レジストリから情報が得られませんでした。理由は別のチェックに示しています。";

export const rdap: LookupTexts = {
  title: "登録情報",
  summary:
    "ドメインまたはアドレスについてレジストリが RDAP（WHOIS の後継）で示す情報を確認します。レジストラ、状態、日付、苦情の連絡先です。",
  checks: {
    "not-registered": {
      title: "{target} がレジストリに登録されていること",
      failureTitle: "{target} は登録されていません。レジストリに該当するものがありません",
      why: "誰でもこの名前を登録でき、この名前宛のメールを受信し、この名前で送信できるようになります。",
      fix: "自分のドメインであれば、直ちに登録し直してください。綴りの誤りであれば、正しい名前を調べてください。",
      details: { untold: UNTOLD },
    },
    expired: {
      title: "登録の有効期限が切れていないこと",
      failureTitle: "登録の有効期限が {date} に切れています",
      why: "レジストラは、いつでもドメインを親ゾーンから外し、後に売却できます。そうなるとメールは届かなくなります。",
      fix: "今日中にレジストラで更新してください。",
      details: {
        absent: "{target} は登録されていません。",
        address: "アドレスに有効期限はありません。",
        silent: "レジストリはこの日付を公開していません。",
      },
    },
    "expires-soon": {
      title: "登録の有効期限まで 1 か月以上あること",
      failureTitle: "登録の有効期限まであと {days} 日です（{date}）",
      why: "更新されなければ、その日かその直後にメールと Web が止まります。",
      fix: "レジストラが自動で更新するか、支払い方法が有効かを確認してください。",
      details: { expired: "すでに有効期限が切れています。別のチェックに示しています。" },
    },
    "on-hold": {
      title: "ドメインが停止中でも削除待ちでもないこと",
      failureTitle: "レジストリがドメインを停止しています: {statuses}",
      why: "この状態のドメインは親ゾーンにないか、まもなく外れます。メールサーバーは誰からも見つけられません。",
      fix: "理由と解除の方法をレジストラに確認してください。料金の未払いや、メールアドレスの未確認がよくある原因です。",
      details: { address: "アドレスにこの状態はありません。" },
    },
    "transfer-unlocked": {
      title: "ドメインの移管がロックされていること",
      failureTitle: "別のレジストラへの移管を防ぐロックがありません",
      why: "認証コードを入手した者が、ドメインを移管できてしまいます。ロックがあればレジストラが拒否します。この状態のないレジストリもあります。",
      fix: "レジストラで移管ロックを有効にしてください。",
      details: { address: "アドレスはこの方法では移管されません。" },
    },
    "abuse-contact-missing": {
      title: "苦情の連絡先があること",
      failureTitle: "{target} について、レジストリに苦情の連絡先がありません",
      why: "迷惑メールや詐欺を知らせようとする人が連絡先を見つけられず、代わりにブラックリストに報告します。",
      fix: "ドメインの場合は、レジストラが自身の連絡先を示す必要があります。アドレスの場合は、abuse 連絡先の登録をプロバイダーに依頼してください。",
    },
    "unanswered-question": {
      title: "レジストリが応答すること",
      failureTitle: "レジストリが応答しません",
      why: "レジストリの情報は不明です。ドメインについては何も示していません。",
      fix: "数分待ってからもう一度確認してください。頻繁に問い合わせる相手を拒否するレジストリもあります。",
      details: {
        none: "IANA の一覧に、{target} について RDAP で応答するレジストリがありません。",
        limited: "問い合わせが多すぎるため、レジストリが一時的に拒否しています（429）。",
        code: "レジストリがステータス {code} を返しました。",
        failed: "レジストリに問い合わせできませんでした: {cause}。",
        unreadable: "応答が RDAP の形式（RFC 9083）ではありません。",
      },
    },
  },
  sentences: {
    "Domain or address": "ドメインまたはアドレス",
    "A domain, or an IPv4 or IPv6 address.": "ドメイン、または IPv4 か IPv6 のアドレスです。",
    "{name} is registered through {registrar} until {date}.": "{name} は {registrar} を通じて {date} まで登録されています。",
    "{name} is registered; the registry tells no date of expiry.": "{name} は登録されています。レジストリは有効期限を公開していません。",
    "{target} belongs to {name}.": "{target} は {name} に属します。",
    "What the registry knows of {target} could not be found out.": "{target} についてのレジストリの情報を確認できませんでした。",
    "an unnamed registrar": "名前のないレジストラ",
    "Days until expiry": "有効期限までの日数",
    Field: "項目",
    Registered: "登録名",
    "Name of the network": "ネットワークの名前",
    Registrar: "レジストラ",
    "Date: {action}": "日付: {action}",
    "Name server": "ネームサーバー",
    "Signed in the zone above (DS)": "親ゾーンの DS",
    "Abuse contact": "苦情の連絡先",
    "Abuse telephone": "苦情の電話番号",
    "in {days} {days|day|days}": "{days} 日後",
    "{days} {days|day|days} ago": "{days} 日前",
    "no status": "状態なし",
    "No entity with the role “abuse” has an e-mail address": "abuse の役割を持ち、メールアドレスのある連絡先がありません",
  },
  words: { yes: "あり", no: "なし" },
};
